#!/usr/bin/env bash
# rows 0.4.2, as in Debian 12 (which installs it, as root), a Python library for tables of public data: from an .xls a cell
# with a percentage format gives what it shows, as 0.0% 0.123 of 0.12345 and nothing of 0.0004, for good; from an .xlsx of the
# same cells it gives all digits. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends python3-rows=0.4.2~0-2 python3-xlrd=1.2.0-3 python3-openpyxl=3.0.9-1 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2 python3-xlwt=1.3.0-4
for package in *.deb; do dpkg -x "$package" .; done
seen=$(PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 -W ignore - <<'PY'
import rows
import xlsxwriter
import xlwt

shares = (0.12345, 0.0004)
old = xlwt.Workbook()
sheet = old.add_sheet("S")
sheet.write(0, 0, "share")
for row, share in enumerate(shares, start=1):
    sheet.write(row, 0, share, xlwt.easyxf(num_format_str="0.0%"))
old.save("shares.xls")
with xlsxwriter.Workbook("shares.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.write(0, 0, "share")
    for row, share in enumerate(shares, start=1):
        sheet.write(row, 0, share, book.add_format({"num_format": "0.0%"}))
for table in (rows.import_from_xls("shares.xls"), rows.import_from_xlsx("shares.xlsx")):
    print(*(row.share for row in table), end="; ")
PY
)
echo "rows 0.4.2: 0.12345 and 0.0004 as 0.0%, from .xls and from .xlsx: $seen"
[ "$seen" = '0.123 0.0; 0.12345 0.0004; ' ]
