#!/usr/bin/env bash
# roo 2.10.0, as in Debian 12 (which installs it, as root), Ruby's reader of spreadsheets: in an .ods it counts the line breaks
# between cells as cells. Gnumeric writes them, so of its files column A is empty, A stands in B and B in D: who reads column B
# gets what was typed in A. The same file with the breaks taken out is right. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends ruby-roo=2.10.0-1 gnumeric=1.12.55-1 >/dev/null
printf 'unit,plan,result\nA,12.5,13\n' > figures.csv
LC_ALL=C.UTF-8 ssconvert figures.csv broken.ods >/dev/null 2>&1
/usr/bin/python3 - <<'PY'
import re
import zipfile

with zipfile.ZipFile("broken.ods") as broken, zipfile.ZipFile("whole.ods", "w") as whole:
    for name in broken.namelist():
        part = broken.read(name)
        whole.writestr(name, re.sub(rb">\s+<", b"><", part) if name == "content.xml" else part)
PY
read_by_roo() {
  ruby -rroo -e 'book = Roo::Spreadsheet.open(ARGV[0]); print ("A".."F").map { |column| book.cell(2, column).inspect }.join(" ")' "$1"
}
seen="$(read_by_roo broken.ods), $(read_by_roo whole.ods)"
echo "roo 2.10.0: A, 12.5, 13 in columns A to F of Gnumeric's .ods, and without its line breaks: $seen"
[ "$seen" = 'nil "A" nil 12.5 nil 13, "A" 12.5 13 nil nil nil' ]
