#!/usr/bin/env bash
# PSPP 1.6.2, as in Debian 12 (which installs it, as root): a column of an .ods whose first figure is a sign, "…", is one of
# texts of eight bytes, and each number below is cut to that: 12345678901 is 12345678, a thousandth of it, and 1234567.5 loses
# its half. Nothing is said. With a number first the sign alone is missing, and that is said. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends pspp=1.6.2-2 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-odf=1.4.2-2
dpkg -x python3-odf*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableColumn, TableRow
from odf.text import P


def write(name, figures):
    book, table = OpenDocumentSpreadsheet(), Table(name="S")
    table.addElement(TableColumn())
    for figure in ["figure", *figures]:
        number = {} if isinstance(figure, str) else {"value": figure}
        cell = TableCell(valuetype="float" if number else "string", **number)
        cell.addElement(P(text=str(figure)))
        row = TableRow()
        row.addElement(cell)
        table.addElement(row)
    book.spreadsheet.addElement(table)
    book.save(name)


write("below.ods", ["…", 12345678901, 1234567.5])
write("above.ods", [12345678901, 1234567.5, "…"])
PY
read_by_pspp() {
  printf "GET DATA /TYPE=ODS /FILE='%s' /READNAMES=ON.\n%s\nLIST.\n" "$1" "${2-}" > read.sps
  LC_ALL=C.UTF-8 pspp -O format=csv read.sps | sed -n 's/^warning.*/warning,/p; /^[0-9]/p' | paste -sd' '
}
seen="$(read_by_pspp below.ods) / $(read_by_pspp above.ods 'FORMATS figure (F14.1).')"
echo "PSPP 1.6.2: 12345678901 and 1234567.5 below a sign / above it: $seen"
[ "$seen" = '12345678 1234567. / warning, 12345678901.0 1234567.5' ]
