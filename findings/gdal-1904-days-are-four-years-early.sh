#!/usr/bin/env bash
# GDAL 3.6.2, as in Debian 12 (which installs it, as root), and on npm xlsx-stream-reader 1.1.1 and xlstream 2.5.5: a workbook
# may count its days from 1904 (date1904 of workbookPr, ISO/IEC 29500-1 18.2.28), as those that began in Excel for Mac do, and
# none of the three looks: 28/11/2026 is 27/11/2022, four years and a day too early, with the format of a date and without a
# word. readxl 1.4.2 is right, as they are where days count from 1900. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends gdal-bin=3.6.2+dfsg-1+b2 r-cran-readxl=1.4.2-1 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx-stream-reader@1.1.1 xlstream@2.5.5
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
from datetime import date

import xlsxwriter

for year in ("1900", "1904"):
    with xlsxwriter.Workbook(f"{year}.xlsx", {"date_1904": year == "1904"}) as book:
        sheet = book.add_worksheet()
        sheet.write_string("A1", "day")
        sheet.write_datetime("A2", date(2026, 11, 28), book.add_format({"num_format": "yyyy-mm-dd"}))
PY
cat > read.cjs <<'JS'
const { createReadStream } = require('node:fs');
const StreamReader = require('xlsx-stream-reader');
const { getXlsxStream } = require('xlstream');
const [, , filePath] = process.argv;
(async () => {
  const reader = new StreamReader();
  const byStreamReader = new Promise((resolve) => {
    reader.on('worksheet', (sheet) => {
      let last;
      sheet.on('row', ({ values }) => (last = values[1]));
      sheet.on('end', () => resolve(last));
      sheet.process();
    });
  });
  createReadStream(filePath).pipe(reader);
  let byXlstream;
  for await (const { formatted } of await getXlsxStream({ filePath, sheet: 0 })) byXlstream = formatted.arr[0];
  console.log(await byStreamReader, byXlstream);
})();
JS
read_by_all() {
  ogr2ogr -f CSV /vsistdout/ "$1" | tail -1
  node read.cjs "$1"
  Rscript -e 'cat(format(readxl::read_excel(commandArgs(TRUE))$day))' "$1"
}
seen="$(read_by_all 1900.xlsx | paste -sd' '), $(read_by_all 1904.xlsx | paste -sd' ')"
echo "2026-11-28 counted from 1900 and from 1904, by GDAL 3.6.2, xlsx-stream-reader 1.1.1, xlstream 2.5.5, readxl 1.4.2: $seen"
[ "$seen" = '2026/11/28 2026-11-28 2026-11-28 2026-11-28, 2022/11/27 2022-11-27 2022-11-27 2026-11-28' ]
