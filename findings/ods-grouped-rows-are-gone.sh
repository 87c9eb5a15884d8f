#!/usr/bin/env bash
# gretl 2022c, roo 2.10.0 and ods2tsv 0.9.1, as in Debian 12 (which installs them, as root): rows of an .ods that stand in a
# group (Data, Group and Outline; table:table-row-group, OpenDocument 1.2, 9.1.9) or are repeated on each printed page
# (table:table-header-rows) are not there, though none is hidden: of figures 1 to 4 with 2 and 3 grouped, 1 and 4 are left, and
# nothing is said. LibreOffice writes both so. Without groups all four are there. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends gretl=2022c-1 ruby-roo=2.10.0-1 ods2tsv=0.9.1-2 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-odf=1.4.2-2
dpkg -x python3-odf*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableColumn, TableHeaderRows, TableRow, TableRowGroup
from odf.text import P


def row(unit, figure):
    row = TableRow()
    for content in (unit, figure):
        kind = {"valuetype": "string"} if isinstance(content, str) else {"valuetype": "float", "value": content}
        cell = TableCell(**kind)
        cell.addElement(P(text=str(content)))
        row.addElement(cell)
    return row


def write(name, are_grouped):
    book, table = OpenDocumentSpreadsheet(), Table(name="S")
    rows = [row(*cells) for cells in (("unit", "figure"), ("a", 1), ("b", 2), ("c", 3), ("d", 4))]
    if are_grouped:
        captions, group = TableHeaderRows(), TableRowGroup()
        captions.addElement(rows[0])
        for grouped in rows[2:4]:
            group.addElement(grouped)
        rows = [captions, rows[1], group, rows[4]]
    for each in [TableColumn(numbercolumnsrepeated=2), *rows]:
        table.addElement(each)
    book.spreadsheet.addElement(table)
    book.save(name)


write("plain.ods", False)
write("grouped.ods", True)
PY
read_by_all() {
  printf 'open %s --quiet\nstore "%s/stored.csv"\n' "$1" "$PWD" > open.inp
  HOME=$PWD LC_ALL=C.UTF-8 gretlcli -b open.inp >/dev/null 2>&1
  cut -d, -f2 stored.csv | paste -sd' '
  rm stored.csv
  ruby -rroo -e 'book = Roo::Spreadsheet.open(ARGV[0]); puts (book.first_row..book.last_row).map { |row| book.cell(row, 2) }.join(" ")' "$1"
  ods2tsv "$1" | cut -f2 | paste -sd' '
}
seen="$(read_by_all plain.ods | paste -sd,); $(read_by_all grouped.ods | paste -sd,)"
echo "Captions and figures 1 to 4 by gretl 2022c, roo 2.10.0 and ods2tsv 0.9.1, plain and with groups: $seen"
[ "$seen" = 'figure 1 2 3 4,figure 1 2 3 4,figure 1 2 3 4; v2 1 4,1 4,1 4' ]
