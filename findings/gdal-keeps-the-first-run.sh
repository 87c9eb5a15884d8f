#!/usr/bin/env bash
# GDAL 3.6.2 and Perl's Spreadsheet::ParseXLSX 0.27, as in Debian 12 (which installs them, as root): of a text that stands in
# its cell in runs (t="inlineStr" with two <r>), as XlsxWriter's constant memory writes it, they keep the first: a figure 12,5
# whose decimals are bold is 12. R's openxlsx 4.2.5.2 has nothing. Among the shared texts, all three read all of it.
# Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends gdal-bin=3.6.2+dfsg-1+b2 libspreadsheet-parsexlsx-perl=0.27-3+deb12u2 \
  r-cran-openxlsx=4.2.5.2-1 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter

for name, inline in {"shared": False, "inline": True}.items():
    with xlsxwriter.Workbook(f"{name}.xlsx", {"constant_memory": inline}) as book:
        sheet = book.add_worksheet()
        sheet.write_rich_string("A1", "12", book.add_format({"bold": True}), ",5")
        sheet.write_string("B1", "…")
PY
read_by_all() {
  ogr2ogr -f CSV /vsistdout/ "$1" | tail -1 | cut -d'"' -f2
  perl -MSpreadsheet::ParseXLSX -e 'print Spreadsheet::ParseXLSX->new->parse(@ARGV)->worksheet(0)->get_cell(0, 0)->value, "\n"' "$1"
  Rscript -e 'cat(openxlsx::read.xlsx(commandArgs(TRUE), colNames = FALSE, skipEmptyCols = FALSE)[1, 1])' "$1"
}
seen="$(read_by_all shared.xlsx | paste -sd' '); $(read_by_all inline.xlsx | paste -sd' ')"
echo "12,5 in two runs, shared and in its cell, by GDAL 3.6.2, ParseXLSX 0.27 and openxlsx 4.2.5.2: $seen"
[ "$seen" = '12,5 12,5 12,5; 12 12 NA' ]
