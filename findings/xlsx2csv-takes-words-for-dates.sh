#!/usr/bin/env bash
# xlsx2csv 0.7.8, as in Debian 12: quoted words of a number format are searched for letters of dates. A figure shown as
# "12.5 ha" or "12.5 hộ" is gone from the CSV: the format stands in its place, with an hour of 1900 instead of the h. Words
# without d, h, m, s and y leave the figure. Exit code 0, nothing is said. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -qq -o APT::Sandbox::User=root download xlsx2csv=1:0.7.8-1 python3-xlsxwriter=3.0.2-2
for package in *.deb; do dpkg -x "$package" .; done
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter

with xlsxwriter.Workbook("figures.xlsx") as book:
    sheet = book.add_worksheet()
    for row, words in enumerate(["", ' "tỷ"', ' "ha"', ' "hộ"', ' "m²"']):
        sheet.write_number(row, 0, 12.5, book.add_format({"num_format": "0.0" + words}))
PY
seen=$(/usr/bin/python3 usr/bin/xlsx2csv figures.xlsx | paste -sd'|')
echo "xlsx2csv 0.7.8: 12.5 as 0.0 alone and with the words tỷ, ha, hộ, m²: $seen"
[ "$seen" = '12.5|12.500000|"0.0 ""12a"""|"0.0 ""12ộ"""|"0.0 ""01²"""' ]
