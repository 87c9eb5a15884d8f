#!/usr/bin/env bash
# A growth from nothing is a division by 0: xlsx-populate 1.21.0 and write-excel-file 4.1.1 write it as the number
# <v>Infinity</v>, though ECMA-376's numbers have no such word. LibreOffice 7.4.7 opens it as 0, without a word, and counts
# it: the mean of 12.5 and it is 6.25. Gnumeric 1.12.55 has #NUM!, readxl 1.4.2 for R Inf, and openpyxl 3.0.9 ends with a
# ValueError, all as in Debian 12 (which installs them, as root). Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends libreoffice-calc=4:7.4.7-1+deb12u14 gnumeric=1.12.55-1 \
  r-cran-readxl=1.4.2-1 python3-openpyxl=3.0.9-1 >/dev/null
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx-populate@1.21.0 write-excel-file@4.1.1
cat > write.mjs <<'JS'
import writeExcelFile from 'write-excel-file/node';
import XlsxPopulate from 'xlsx-populate';
const values = [12.5, 5 / 0];
const book = await XlsxPopulate.fromBlankAsync();
values.forEach((value, i) => book.sheet(0).cell(1, i + 1).value(value));
book.sheet(0).cell('C1').formula('AVERAGE(A1:B1)');
await book.toFileAsync('populate.xlsx');
const cells = values.map((value) => ({ value, type: Number }));
await writeExcelFile([[...cells, { value: '=AVERAGE(A1:B1)', type: 'Formula' }]]).toFile('write.xlsx');
JS
node write.mjs
read_by_all() {
  soffice "-env:UserInstallation=file://$PWD/office" --headless --convert-to csv "$1.xlsx" >/dev/null 2>&1
  tail -1 "$1.csv"
  ssconvert -T Gnumeric_stf:stf_csv "$1.xlsx" fd://1 2>/dev/null | cut -d, -f2
  Rscript -e 'cat(readxl::read_excel(commandArgs(TRUE), range = "B1", col_names = "b")$b, "\n", sep = "")' "$1.xlsx"
  { /usr/bin/python3 -c "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1])" "$1.xlsx" 2>&1 || true; } | tail -1 | cut -d: -f1
}
seen="$(read_by_all populate | paste -sd' '); $(read_by_all write | paste -sd' ')"
echo "12.5, Infinity and their mean by LibreOffice, Infinity by Gnumeric, readxl and openpyxl: $seen"
[ "$seen" = '12.5,0,6.25 #NUM! Inf ValueError; 12.5,0,6.25 #NUM! Inf ValueError' ]
