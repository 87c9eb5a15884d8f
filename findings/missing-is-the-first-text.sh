#!/usr/bin/env bash
# xlsx-stream-writer 0.2.6 writes null, not reported, as a cell of shared text without a number, t="s" and <v></v>. To readxl
# 1.4.2 and openxlsx 4.2.5.2 for R, GDAL 3.6.2 and Perl's Spreadsheet::ParseXLSX 0.27, as in Debian 12 (which installs them, as
# root), that is number 0, the first text of the workbook: below "Kết quả" stands "Hải An", which is none of its own. LibreOffice
# 7.4.7, Gnumeric 1.12.55 and SheetJS 0.18.5 have a blank. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends libreoffice-calc=4:7.4.7-1+deb12u14 gnumeric=1.12.55-1 gdal-bin=3.6.2+dfsg-1+b2 \
  r-cran-readxl=1.4.2-1 r-cran-openxlsx=4.2.5.2-1 libspreadsheet-parsexlsx-perl=0.27-3+deb12u2 >/dev/null
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx-stream-writer@0.2.6 xlsx@0.18.5
cat > write.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const Writer = require('xlsx-stream-writer');
const book = new Writer();
book.addRows([['Hải An', 'Kết quả'], ['12', 12], ['null', null]]);
book.getFile().then((file) => writeFileSync('figures.xlsx', file));
JS
node write.cjs
by_r() {
  Rscript -e "cat(as.character($1), '\n')" | tail -1
}
export LC_ALL=C.UTF-8
as_first=$(
  by_r 'readxl::read_excel("figures.xlsx", col_names = FALSE, .name_repair = "minimal")[[2]][3]'
  by_r 'openxlsx::read.xlsx("figures.xlsx", colNames = FALSE)[[2]][3]'
  ogr2ogr -f CSV /vsistdout/ figures.xlsx | tail -1 | cut -d, -f2
  perl -CS -MSpreadsheet::ParseXLSX -e 'print Spreadsheet::ParseXLSX->new->parse(@ARGV)->worksheet(0)->get_cell(2, 1)->value' figures.xlsx 2>/dev/null
)
soffice "-env:UserInstallation=file://$PWD/office" --headless --convert-to csv figures.xlsx >/dev/null 2>&1
as_blank=$(
  tail -1 figures.csv
  ssconvert -T Gnumeric_stf:stf_csv figures.xlsx fd://1 2>/dev/null | tail -1
  node -e 'const { read, utils } = require("xlsx");
    console.log(utils.sheet_to_csv(Object.values(read("figures.xlsx", { type: "file" }).Sheets)[0]).split("\n")[2])'
)
seen="$(paste -sd' ' <<< "$as_first" | xargs); $(paste -sd' ' <<< "$as_blank")"
echo "null by readxl, openxlsx, GDAL and ParseXLSX; its row by LibreOffice, Gnumeric and SheetJS: $seen"
[ "$seen" = 'Hải An Hải An Hải An Hải An; null, null, null,' ]
