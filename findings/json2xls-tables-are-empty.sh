#!/usr/bin/env bash
# json2xls 0.1.2 writes an .xlsx whose elements have a prefix, <x:row> and <x:c>, which to XML is the same vocabulary. GDAL 3.6.2,
# as in Debian 12 (which installs it, as root), opens its sheet and finds no row in it, exit code 0; @cj-tech-master/excelts 10.2.0
# finds no sheet in the workbook; neither says anything. So who merges what others made has nothing of this one. readxl 1.4.2,
# Gnumeric 1.12.55 and read-excel-file 9.3.17 have all rows. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends gdal-bin=3.6.2+dfsg-1+b2 gnumeric=1.12.55-1 r-cran-readxl=1.4.2-1 >/dev/null
npm init -y >/dev/null
npm install --silent --no-audit --no-fund json2xls@0.1.2 @cj-tech-master/excelts@10.2.0 read-excel-file@9.3.17
cat > write.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const json2xls = require('json2xls');
writeFileSync('figures.xlsx', json2xls([{ unit: 'A', figure: 12.5 }, { unit: 'B', figure: 7 }]), 'binary');
JS
node --no-warnings write.cjs
cat > read.mjs <<'JS'
import { Workbook } from '@cj-tech-master/excelts';
import readExcelFile from 'read-excel-file/node';
const book = new Workbook();
await book.xlsx.readFile('figures.xlsx');
const [{ data }] = await readExcelFile('figures.xlsx');
console.log(`${book.worksheets.length} sheets; ${data.map((row) => row.join()).join(' ')}`);
JS
by_gdal=$(ogr2ogr -f CSV /vsistdout/ figures.xlsx 2>&1 | xargs)
by_gnumeric=$(ssconvert -T Gnumeric_stf:stf_csv figures.xlsx fd://1 2>/dev/null | paste -sd' ')
by_readxl=$(Rscript -e 'cat(readxl::read_excel("figures.xlsx")$figure)')
seen="$(ogrinfo -q figures.xlsx); '$by_gdal'; $(node --no-warnings read.mjs); $by_gnumeric; $by_readxl"
echo "By GDAL 3.6.2, excelts 10.2.0, read-excel-file, Gnumeric and readxl: $seen"
[ "$seen" = "1: Sheet 1 (None); ''; 0 sheets; unit,figure A,12.5 B,7; unit,figure A,12.5 B,7; 12.5 7" ]
