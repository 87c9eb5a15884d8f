#!/usr/bin/env bash
# R's openxlsx 4.2.5.2, as in Debian 12 (which installs it, as root): of a text that stands in its cell and keeps its blanks,
# <is><t xml:space="preserve"> 95 %</t></is>, as XlsxWriter's constant memory writes each text with a blank at an end, the
# attribute and the bracket behind it are read as the text's beginning. readxl 1.4.2 reads the text. Ends with 1 if that
# changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends r-cran-openxlsx=4.2.5.2-1 r-cran-readxl=1.4.2-1 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlsxwriter=3.0.2-2
dpkg -x python3-xlsxwriter*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlsxwriter

with xlsxwriter.Workbook("form.xlsx", {"constant_memory": True}) as book:
    book.add_worksheet().write_row(0, 0, ["95 %", " 95 %"])
PY
seen=$(Rscript -e '
  openxlsx <- unlist(openxlsx::read.xlsx("form.xlsx", colNames = FALSE))
  readxl <- unlist(readxl::read_excel("form.xlsx", col_names = FALSE, trim_ws = FALSE, .name_repair = "minimal"))
  cat(paste0("[", c(openxlsx, readxl), "]"), sep = "")')
echo "Texts of openxlsx 4.2.5.2, then of readxl 1.4.2: $seen"
[ "$seen" = '[95 %][xml:space="preserve"> 95 %][95 %][ 95 %]' ]
