#!/usr/bin/env bash
# xlsxtream 2.0.0, a reader of .xlsx row by row: a text of which a part is bold is two entries to it in the list of shared texts,
# so that each text behind it in the list stands one cell further on: behind such a caption unit B is called "late", which is the
# remark of A. A blank cell has no place in its row, and B's result, 42, stands under plan. 12.345% as 0.0% is the time 02:57:46.
# Nothing is said. read-excel-file 9.3.17 is right in all. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsxtream@2.0.0 read-excel-file@9.3.17
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter

with xlsxwriter.Workbook("figures.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.write_row("A1", ["unit", "plan", "result"])
    sheet.write_rich_string("D1", "no", book.add_format({"bold": True}), "te")
    for row, (unit, plan, result, note) in enumerate([("A", 100, 41, "late"), ("B", None, 42, "sent")], start=1):
        sheet.write_row(row, 0, [unit, plan, result, note])
    sheet.write_number("A4", 0.12345, book.add_format({"num_format": "0.0%"}))
PY
cat > read.mjs <<'JS'
import readExcelFile from 'read-excel-file/node';
import { open } from 'xlsxtream';
const { sheets } = await open('figures.xlsx');
const rows = [];
for await (const row of await sheets[0].getObjectStream()) rows.push(row.join(' '));
const [{ data }] = await readExcelFile('figures.xlsx');
console.log(`${rows.join(', ')}; ${data.map((row) => row.map((cell) => cell ?? '_').join(' ')).join(', ')}`);
JS
seen=$(node --no-warnings read.mjs)
echo "Rows by xlsxtream 2.0.0; by read-excel-file: $seen"
right='unit plan result note, A 100 41 late, B _ 42 sent, 0.12345 _ _ _'
[ "$seen" = "unit plan result no, te 100 41 A, late 42 B, 02:57:46; $right" ]
