#!/usr/bin/env bash
# fast-xlsx-reader 0.3.1: a cell whose formula ended with an error is the number by which Excel's binary files call that error: a
# growth from nothing, #DIV/0!, is 7, #N/A is 42 and #VALUE! 15, figures like the one beside them. SheetJS, with which it reads,
# says of each that it is an error (0.18.5 here). convert-excel-to-json 1.7.0, which reads with the same, has the words. Ends with
# 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fast-xlsx-reader@0.3.1 convert-excel-to-json@1.7.0 xlsx@0.18.5
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter

growths = [("12/0", "#DIV/0!"), ("NA()", "#N/A"), ('1+"x"', "#VALUE!"), ("12/10", 1.2)]
with xlsxwriter.Workbook("growths.xlsx") as book:
    sheet = book.add_worksheet()
    for row, (formula, result) in enumerate(growths):
        sheet.write_formula(row, 0, f"={formula}", None, result)
PY
cat > read.cjs <<'JS'
const convert = require('convert-excel-to-json');
const { createReader } = require('fast-xlsx-reader');
const { readFile } = require('xlsx');
const input = 'growths.xlsx';
console.log = console.error;
const reader = createReader({ input });
const rows = Array.from({ length: 4 }, () => reader.readNext()[0]);
const types = Object.values(readFile(input).Sheets.Sheet1).map((cell) => cell.t).filter(Boolean);
process.stdout.write(`${rows.join(' ')}; ${types.join('')}; ${convert({ sourceFile: input }).Sheet1.map(({ A }) => A).join(' ')}`);
JS
seen=$(node --no-warnings read.cjs 2>/dev/null)
echo "#DIV/0!, #N/A, #VALUE! and 1.2 by fast-xlsx-reader 0.3.1; types by SheetJS; by convert-excel-to-json: $seen"
[ "$seen" = '7 42 15 1.2; eeen; #DIV/0! #N/A #VALUE! 1.2' ]
