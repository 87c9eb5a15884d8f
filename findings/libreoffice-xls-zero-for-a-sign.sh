#!/usr/bin/env bash
# LibreOffice 7.4.7, as in Debian 12 (which installs it, as root): an .xlsx that names Excel as its program, as XlsxWriter's
# do, made an .xls on the command line holds the number 0 for each formula that gave a text. "…", not collected, is a figure
# then to whoever reads the file. Made an .xlsx again it keeps the text. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends libreoffice-calc=4:7.4.7-1+deb12u14 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2 python3-xlrd=1.2.0-3
for package in *.deb; do dpkg -x "$package" .; done
export PYTHONPATH=usr/lib/python3/dist-packages
/usr/bin/python3 - <<'PY'
import xlsxwriter

with xlsxwriter.Workbook("figures.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.write_number("A1", 0)
    sheet.write_formula("B1", '=IF(A1>0,12.5,"…")', None, "…")
    sheet.write_formula("C1", "=A1+12.5", None, 12.5)
PY
for kind in xls xlsx; do
  soffice "-env:UserInstallation=file://$PWD/profile" --headless --convert-to "$kind" --outdir saved figures.xlsx >/dev/null 2>&1
done
seen=$(/usr/bin/python3 - <<'PY'
import xlrd

rows = [xlrd.open_workbook(f"saved/figures.{kind}").sheet_by_index(0).row_values(0) for kind in ("xls", "xlsx")]
print(*rows)
PY
)
echo "LibreOffice 7.4.7: 0, and “…” and 12.5 by formulas, as .xls and as .xlsx: $seen"
[ "$seen" = "[0.0, 0.0, 12.5] [0.0, '…', 12.5]" ]
