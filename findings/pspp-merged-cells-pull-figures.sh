#!/usr/bin/env bash
# PSPP 1.6.2, orcus 0.17.2 and ods2tsv 0.9.1, as in Debian 12 (which installs them, as root): in an .ods the cells that a merged
# one covers keep their places (table:covered-table-cell, OpenDocument 1.2, 9.1.5), and none of the three counts them: below
# a plan that is merged over three rows each result moves to the left and is the plan, the column of results is blank. An .xlsx
# of the same is right in orcus. Nothing is said. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends pspp=1.6.2-2 liborcus-bin=0.17.2-2+b2 ods2tsv=0.9.1-2 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-odf=1.4.2-2 python3-xlsxwriter=3.0.2-2
for package in *.deb; do dpkg -x "$package" .; done
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableRow
from odf.text import P


def cell(content, **more):
    kind = {"valuetype": "string"} if isinstance(content, str) else {"valuetype": "float", "value": content}
    cell = TableCell(**kind, **more)
    cell.addElement(P(text=str(content)))
    return cell


book, table = OpenDocumentSpreadsheet(), Table(name="Sheet1")
plan = cell(90, numberrowsspanned=3, numbercolumnsspanned=1)
table.addElement(TableColumn(numbercolumnsrepeated=2))
rows = [(cell("plan"), cell("result")), (plan, cell(1)), (CoveredTableCell(), cell(2)), (CoveredTableCell(), cell(3))]
for cells in rows:
    row = TableRow()
    for each in cells:
        row.addElement(each)
    table.addElement(row)
book.spreadsheet.addElement(table)
book.save("figures.ods")
with xlsxwriter.Workbook("figures.xlsx") as other:
    sheet = other.add_worksheet()
    sheet.write_row(0, 0, ["plan", "result"])
    sheet.write_column(1, 1, [1, 2, 3])
    sheet.merge_range("A2:A4", 90)
PY
read_by_orcus() {
  "orcus-$1" --output-format csv --output "$1" "figures.$1" >/dev/null 2>&1
  tail -n +2 "$1/Sheet1.csv" | paste -sd' '
}
printf "GET DATA /TYPE=ODS /FILE='figures.ods' /READNAMES=ON.\nFORMATS plan result (F4.0).\nLIST.\n" > read.sps
seen="$(LC_ALL=C.UTF-8 pspp -O format=csv read.sps | sed -n '/^[0-9]/p' | paste -sd' '); $(read_by_orcus ods)"
seen+="; $(ods2tsv figures.ods | tail -n +2 | tr '\t' , | paste -sd' '); $(read_by_orcus xlsx)"
echo "Plan 90 over three rows, results 1, 2, 3, .ods by PSPP 1.6.2, orcus 0.17.2, ods2tsv 0.9.1, .xlsx by orcus: $seen"
[ "$seen" = '90,1 2,. 3,.; 90,1 2, 3,; 90,1 2 3; 90,1 ,2 ,3' ]
