#!/usr/bin/env bash
# Gnumeric 1.12.55, as in Debian 12 (which installs it, as root): a cell of an .xlsx that holds its day as ISO/IEC 29500-1
# 18.18.11 allows (t="d", 2026-11-28) becomes the number 2026, which its format shows as a day of 1905. It warns of the
# letter on the console and exits with 0. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends gnumeric=1.12.55-1 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import zipfile

import xlsxwriter

with xlsxwriter.Workbook("serials.xlsx") as book:
    book.add_worksheet().write_row(0, 0, [46354, 46354], book.add_format({"num_format": "yyyy-mm-dd"}))
with zipfile.ZipFile("serials.xlsx") as serials, zipfile.ZipFile("days.xlsx", "w") as days:
    for name in serials.namelist():
        xml = serials.read(name).decode()
        days.writestr(name, xml.replace('r="B1" s="1"><v>46354<', 'r="B1" s="1" t="d"><v>2026-11-28<'))
PY
seen=$(LC_ALL=C.UTF-8 ssconvert --export-type=Gnumeric_stf:stf_csv days.xlsx fd://1 2>/dev/null)
echo "Gnumeric 1.12.55: 2026-11-28 as a number of days and as a date: $seen"
[ "$seen" = '2026/11/28,1905/07/18' ]
