#!/usr/bin/env bash
# xlsx-template 1.4.7, which fills templates made in Excel: a list of three units pushes the rows below it down, merged cells and
# names go along, and "formulas are maintained": they stay letter by letter. The total below, =SUM(B2:B2), is of the first unit
# alone, and half of the total, =B3/2, is half of the second unit's figure. To Excel, where rows are inserted, the latter would
# be B5. LibreOffice 7.4.7, as in Debian 12 (which installs it, as root), computes what is left. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends libreoffice-calc=4:7.4.7-1+deb12u14 unzip >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx-template@1.4.7
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter

with xlsxwriter.Workbook("template.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.write_row("A1", ["Unit", "Result"])
    sheet.write_row("A2", ["${table:units.name}", "${table:units.result}"])
    sheet.write_row("A3", ["Total", "=SUM(B2:B2)"])
    sheet.write_row("A4", ["Half", "=B3/2"])
    book.define_name("total", "=Sheet1!$B$3")
PY
cat > fill.cjs <<'JS'
const { readFileSync, writeFileSync } = require('node:fs');
const XlsxTemplate = require('xlsx-template');
const template = new (XlsxTemplate.default ?? XlsxTemplate)(readFileSync('template.xlsx'));
const units = [10, 20, 30].map((result, i) => ({ name: 'ABC'[i], result }));
template.substitute(1, { units });
writeFileSync('filled.xlsx', template.generate({ type: 'nodebuffer' }));
JS
node fill.cjs
soffice "-env:UserInstallation=file://$PWD/office" --headless --convert-to csv filled.xlsx >/dev/null 2>&1
formulas=$(unzip -p filled.xlsx xl/worksheets/sheet1.xml | sed "s|<f>|\n=|g" | sed -n "s|^\(=[^<]*\)<.*|\1|p" | paste -sd" ")
name=$(unzip -p filled.xlsx xl/workbook.xml | grep -o 'Sheet1!\$B\$[0-9]*')
seen="$(paste -sd' ' filled.csv); $formulas; $name"
echo "xlsx-template 1.4.7, rows computed, formulas and the name of the total: $seen"
[ "$seen" = 'Unit,Result A,10 B,20 C,30 Total,10 Half,10; =SUM(B2:B2) =B3/2; Sheet1!$B$5' ]
