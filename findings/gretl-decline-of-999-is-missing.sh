#!/usr/bin/env bash
# gretl 2022c, as in Debian 12 (which installs it, as root): in a CSV a figure of -999 or -9999 is no figure but a missing
# value, though the column has other numbers below zero, and nothing is said: a decline of 999 households is not there in any
# sum. -998 and -99 are kept, so are -999.0 and -999 in an .xlsx. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends gretl=2022c-1 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter

changes = (-998, -999, -9999, -99)
with open("plain.csv", "w") as plain, open("decimal.csv", "w") as decimal, xlsxwriter.Workbook("book.xlsx") as book:
    sheet = book.add_worksheet()
    for row, cells in enumerate([("unit", "change"), *zip("abcd", changes)]):
        sheet.write_row(row, 0, cells)
    plain.writelines(["unit,change\n", *(f"{unit},{change}\n" for unit, change in zip("abcd", changes))])
    decimal.writelines(["unit,change\n", *(f"{unit},{change}.0\n" for unit, change in zip("abcd", changes))])
PY
counted() {
  printf 'open %s --quiet\nprintf "result %%g of %%g\\n", sum(change), sum(ok(change))\n' "$1" > open.inp
  HOME=$PWD LC_ALL=C.UTF-8 gretlcli -b -q open.inp | sed -n 's/^result //p'
}
seen="$(counted plain.csv), $(counted decimal.csv), $(counted book.xlsx)"
echo "gretl 2022c: sum and number of -998, -999, -9999 and -99; with .0; in an .xlsx: $seen"
[ "$seen" = '-1097 of 2, -12095 of 4, -12095 of 4' ]
