#!/usr/bin/env bash
# Octave's package io 2.6.4, as in Debian 12 (which installs it, as root), finds the cells of an .xlsx by their spelling:
# one whose style stands before its address, <c s="1" r="B2">, or whose address is in single quotes is empty, without an
# error. To XML each of these is the same cell. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends octave-io=2.6.4-3 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import zipfile

import xlsxwriter

with xlsxwriter.Workbook("written.xlsx") as book:
    sheet, look = book.add_worksheet(), book.add_format({"num_format": "0.0"})
    for row in range(3):
        sheet.write_row(row, 0, [row + 1, 12.5], look)
with zipfile.ZipFile("written.xlsx") as written, zipfile.ZipFile("figures.xlsx", "w") as figures:
    for name in written.namelist():
        xml = written.read(name).decode()
        figures.writestr(name, xml.replace('<c r="B2" s="1">', '<c s="1" r="B2">').replace('r="B3"', "r='B3'"))
PY
seen=$(octave-cli --quiet --no-history --eval 'pkg load io; printf(mat2str(xlsread("figures.xlsx")))' 2>/dev/null)
echo "Octave io 2.6.4: 12.5 beside 1, 2 and 3, its cell written in three ways: $seen"
[ "$seen" = '[1 12.5;2 NaN;3 NaN]' ]
