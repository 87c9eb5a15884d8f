#!/usr/bin/env bash
# spreadsheet 1.0.0 for Ruby, as in Debian 12 (which installs it, as root): of an .xls of four sheets, of which one number on
# the first was changed, what it writes names a place for the fourth where no sheet begins. It says nothing, and itself reads
# that sheet as one without rows. Gnumeric 1.12.55, which goes by the order of the sheets, has all of it; xlrd 1.2.0, which goes
# by the places, refuses the file. Written again without a change, all is there. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends ruby-spreadsheet=1.0.0-1.1 gnumeric=1.12.55-1 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlwt=1.3.0-4 python3-xlrd=1.2.0-3
for package in *.deb; do dpkg -x "$package" .; done
export PYTHONPATH=usr/lib/python3/dist-packages
/usr/bin/python3 - <<'PY'
import xlwt

book = xlwt.Workbook()
for name in ("I", "II", "III", "IV"):
    sheet = book.add_sheet(name)
    for row, unit in enumerate(("Thu ngân sách", "Vốn đầu tư", "Xuất khẩu")):
        sheet.write(row, 0, unit)
        sheet.write(row, 1, 10.5 + row)
book.save("quarters.xls")
PY
seen=$(LC_ALL=C.UTF-8 ruby -rspreadsheet -e '
  rows = ->(file) { Spreadsheet.open(file).worksheets.map(&:row_count).join(" ") }
  Spreadsheet.open("quarters.xls").write("same.xls")
  book = Spreadsheet.open("quarters.xls")
  book.worksheet(0)[0, 1] = 99
  book.write("changed.xls")
  puts %w[quarters.xls same.xls changed.xls].map(&rows).join(", ")')
ssconvert -S --export-type=Gnumeric_stf:stf_csv changed.xls gnumeric.csv 2>/dev/null
seen="$seen; $(wc -l gnumeric.csv.* | awk '/csv/ {print $1}' | xargs)"
seen="$seen; $(/usr/bin/python3 - <<'PY'
import xlrd

try:
    xlrd.open_workbook("changed.xls")
except xlrd.XLRDError:
    print("refused")
PY
)"
echo "Rows of four sheets by xlwt, written again, with a number changed; that by Gnumeric 1.12.55, by xlrd: $seen"
[ "$seen" = '3 3 3 3, 3 3 3 3, 3 3 3 0; 3 3 3 3; refused' ]
