#!/usr/bin/env bash
# orcus 0.17.2, as in Debian 12 (which installs it, as root): in an .ods a cell that is a percentage or money to its program,
# as LibreOffice, Excel and Gnumeric save what is formatted so, is blank: 99.5% and 1,500,000 đ are not there, without a word
# and with exit code 0. A plain number beside them is, and so are the three in an .xlsx. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends liborcus-bin=0.17.2-2+b2 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-odf=1.4.2-2 python3-xlsxwriter=3.0.2-2
for package in *.deb; do dpkg -x "$package" .; done
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableColumn, TableRow
from odf.text import P

cells = [
    ("percentage", {}, 0.995, "99.5%", "0.0%"),
    ("currency", {"currency": "VND"}, 1500000, "1.500.000 ₫", "#,##0 [$₫-42A]"),
    ("float", {}, 12.5, "12,5", "0.0"),
]
book, table, row = OpenDocumentSpreadsheet(), Table(name="Sheet1"), TableRow()
with xlsxwriter.Workbook("figures.xlsx") as other:
    sheet = other.add_worksheet()
    for column, (kind, more, value, shown, look) in enumerate(cells):
        cell = TableCell(valuetype=kind, value=value, **more)
        cell.addElement(P(text=shown))
        row.addElement(cell)
        sheet.write_number(0, column, value, other.add_format({"num_format": look}))
table.addElement(TableColumn(numbercolumnsrepeated=3))
table.addElement(row)
book.spreadsheet.addElement(table)
book.save("figures.ods")
PY
read_by_orcus() {
  "orcus-$1" --output-format csv --output "$1" "figures.$1" >/dev/null 2>&1
  cat "$1/Sheet1.csv"
}
seen="$(read_by_orcus ods) $(read_by_orcus xlsx)"
echo "orcus 0.17.2: 0.995 as a percentage, 1500000 as money and 12.5, from .ods and from .xlsx: $seen"
[ "$seen" = ',,12.5 0.995,1500000,12.5' ]
