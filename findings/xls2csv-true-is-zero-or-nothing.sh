#!/usr/bin/env bash
# catdoc's xls2csv 0.95, as in Debian 12 (which installs it, as root): in an .xls, where yes and no are logical values, a TRUE
# that a formula gave is 0, as FALSE is, and a TRUE or FALSE that was typed is an empty cell. Numbers beside them are right, the
# exit code is 0 and nothing is said. Gnumeric 1.12.55, which wrote the file, has each. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends catdoc=1:0.95-6~deb12u1 gnumeric=1.12.55-1 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter

with xlsxwriter.Workbook("answers.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.write_number("A1", 12.5)
    for column, (formula, result) in enumerate([("=A1>0", True), ("=A1<0", False)], start=1):
        sheet.write_formula(0, column, formula, None, result)
    sheet.write_row("D1", [True, False, 5])
PY
export LC_ALL=C.UTF-8
ssconvert answers.xlsx answers.xls >/dev/null 2>&1
seen="$(ssconvert --export-type=Gnumeric_stf:stf_csv answers.xls fd://1 2>/dev/null); $(xls2csv -q0 answers.xls | head -1)"
echo "12.5, TRUE and FALSE by formulas, TRUE and FALSE typed, 5, by Gnumeric 1.12.55 and xls2csv 0.95: $seen"
[ "$seen" = '12.5,TRUE,FALSE,TRUE,FALSE,5; 12.5,0,0,,,5' ]
