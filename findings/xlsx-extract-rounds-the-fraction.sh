#!/usr/bin/env bash
# xlsx-extract 0.2.0, a reader of .xlsx: figures are rounded as their format says, which its readme has as the usual (round_floats),
# but of a percentage the format's digits are counted in the fraction: 99.5% as 0.0% is 1, all, 12.3% is 0.1, a tenth, and -4.9% is
# 0. Of a format without decimals, #,##0, the decimals are cut off: 1234567.891 is 1234567, where Excel shows 1,234,568. With
# raw_values each has its digits, and so has a figure in General. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx-extract@0.2.0
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter

with xlsxwriter.Workbook("shares.xlsx") as book:
    sheet = book.add_worksheet()
    for row, (share, look) in enumerate([(0.995, "0.0%"), (0.123, "0.0%"), (-0.049, "0.0%"), (1234567.891, "#,##0"), (0.995, "General")]):
        sheet.write_number(row, 0, share, book.add_format({"num_format": look}))
PY
cat > read.cjs <<'JS'
const { XLSX } = require('xlsx-extract');
const read = (options) =>
  new Promise((resolve, reject) => {
    const values = [];
    const rows = new XLSX().extract('shares.xlsx', { sheet_nr: '1', ...options });
    rows.on('row', ([value]) => values.push(value)).on('error', reject).on('end', () => resolve(values.join(' ')));
  });
(async () => console.log(`${await read({})}; ${await read({ raw_values: true })}`))();
JS
seen=$(node read.cjs)
echo "99.5%, 12.3%, -4.9%, 1234567.891 and 0.995 in General by xlsx-extract 0.2.0, and with raw_values: $seen"
[ "$seen" = '1 0.1 0 1234567 0.995; 0.995 0.123 -0.049 1234567.891 0.995' ]
