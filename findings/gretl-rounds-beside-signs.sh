#!/usr/bin/env bash
# gretl 2022c, as in Debian 12 (which installs it, as root): where enough cells of an .xlsx column are signs or words, three
# of five here, its numbers become texts of six digits: 194935.654 is 194936 from then on. The same column from a CSV keeps
# every digit, and so does an .xlsx with numbers alone. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends gretl=2022c-1 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter

figures = [("a", 194935.654), ("b", 12345678.25)]
for name, signs in {"numbers": [], "signs": [("c", "…"), ("d", "x"), ("e", "…")]}.items():
    rows = [("unit", "figure"), *figures, *signs]
    with xlsxwriter.Workbook(f"{name}.xlsx") as book:
        sheet = book.add_worksheet()
        for place, row in enumerate(rows):
            sheet.write_row(place, 0, row)
    with open(f"{name}.csv", "w", encoding="utf-8") as file:
        file.writelines(f"{unit},{figure}\n" for unit, figure in rows)
PY
stored() {
  printf 'open %s --quiet\nstore "%s/stored.csv"\n' "$1" "$PWD" > open.inp
  HOME=$PWD LC_ALL=C.UTF-8 gretlcli -b open.inp >/dev/null 2>&1
  sed -n '2,3s/^[^,]*,//p' stored.csv | tr -d '"' | paste -sd' '
  rm stored.csv
}
seen="$(stored numbers.xlsx), $(stored signs.csv), $(stored signs.xlsx)"
echo "gretl 2022c: .xlsx of numbers, .csv with signs, .xlsx with signs: $seen"
[ "$seen" = '194935.654 12345678.25, 194935.654 12345678.25, 194936 1.23457e+07' ]
