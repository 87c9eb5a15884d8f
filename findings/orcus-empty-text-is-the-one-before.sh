#!/usr/bin/env bash
# orcus 0.17.2, as in Debian 12 (which installs it, as root): a cell of an .xlsx that holds an empty text, as a pasted result
# of ="" does, shows the text that stands before it in the table of shared texts. Who answered nothing has answered what was
# written just before. A text that stands in its cell (t="inlineStr") is not there at all. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends liborcus-bin=0.17.2-2+b2 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter

for name, inline in {"shared": False, "inline": True}.items():
    with xlsxwriter.Workbook(f"{name}.xlsx", {"constant_memory": inline}) as book:
        sheet = book.add_worksheet()
        for row, (plan, result) in enumerate([("12,5", ""), ("x", "…")]):
            sheet.write_string(row, 0, plan)
            sheet.write_string(row, 1, result)
            sheet.write_number(row, 2, row)
PY
read_by_orcus() {
  orcus-xlsx --output-format csv --output "$1" "$1.xlsx" >/dev/null 2>&1
  paste -sd' ' "$1/Sheet1.csv"
}
seen="$(read_by_orcus shared) / $(read_by_orcus inline)"
echo "orcus 0.17.2: 12,5 and an empty text, x and …, a number behind each; texts shared / each in its cell: $seen"
[ "$seen" = '"12,5","12,5",0 x,…,1 / ,,0 ,,1' ]
