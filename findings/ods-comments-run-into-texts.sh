#!/usr/bin/env bash
# GDAL 3.6.2, Octave's io 2.6.4 and pandas 1.5.3 with odfpy, as in Debian 12 (which installs them, as root): in an .ods a comment
# stands within the cell it is about (office:annotation, OpenDocument 1.2, 14.1), and all three take its paragraphs for the
# cell's text: "…", not collected, with the comment 14 is 14 and below it "…", in pandas the comment's date runs into it too. So
# no sign with a comment is found. Numbers are right, and so is the text in roo 2.10.0. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends gdal-bin=3.6.2+dfsg-1+b2 octave-io=2.6.4-3 python3-pandas=1.5.3+dfsg-2 \
  python3-odf=1.4.2-2 ruby-roo=2.10.0-1 >/dev/null
/usr/bin/python3 - <<'PY'
from odf.dc import Date
from odf.office import Annotation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableColumn, TableRow
from odf.text import P


def cell(comment, text, **kind):
    cell = TableCell(**kind)
    note = Annotation()
    note.addElement(Date(text="2026-11-28T00:00:00"))
    note.addElement(P(text=comment))
    cell.addElement(note)
    cell.addElement(P(text=text))
    return cell


book, table, row = OpenDocumentSpreadsheet(), Table(name="S"), TableRow()
table.addElement(TableColumn(numbercolumnsrepeated=2))
row.addElement(cell("14", "…", valuetype="string"))
row.addElement(cell("14", "12.5", valuetype="float", value=12.5))
table.addElement(row)
book.spreadsheet.addElement(table)
book.save("figures.ods")
PY
read_by_all() {
  ogr2ogr -f CSV /vsistdout/ -oo HEADERS=DISABLE figures.ods | tail -n +2 | paste -sd'|' | tr -d '"'
  octave-cli --quiet --no-history --eval \
    'pkg load io; [~, ~, cells] = odsread("figures.ods"); printf("%s,%g", strrep(cells{1}, "\n", "|"), cells{2})' 2>/dev/null
  echo
  /usr/bin/python3 -W ignore -c 'import pandas; print(*pandas.read_excel("figures.ods", engine="odf", header=None).values[0], sep=",")'
  ruby -rroo -e 'book = Roo::Spreadsheet.open("figures.ods"); puts [book.cell(1, 1), book.cell(1, 2)].join(",")'
}
seen=$(LC_ALL=C.UTF-8 read_by_all | paste -sd' ')
echo "… and 12.5, each with the comment 14, by GDAL 3.6.2, Octave io 2.6.4, pandas 1.5.3 and roo 2.10.0: $seen"
[ "$seen" = '14|…,12.5 14|…,12.5 2026-11-28T00:00:0014…,12.5 …,12.5' ]
