#!/usr/bin/env bash
# LibreOffice 7.4.7, as in Debian 12 (which installs it, as root), takes a CSV whose language is given as Vietnamese (1066 of the
# filter's options, special numbers recognised): 1.500.000 ₫ is known for money by the dong, and stored as money of the program's
# own language: on a server, in English, the cell says office:currency="USD" and shows $1,500,000.00. Plain 1.500.000 and 12,5
# are read right, "đ" leaves a text. Exit code 0, nothing is said. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends libreoffice-calc=4:7.4.7-1+deb12u14 >/dev/null
printf 'unit;grant\nA;1.500.000 ₫\nB;₫3.000\nC;5.000 đ\nD;1.500.000\nE;12,5\n' > grants.csv
for kind in csv fods; do
  LC_ALL=C.UTF-8 soffice "-env:UserInstallation=file://$PWD/office" --headless --infilter=CSV:59,34,76,1,,1066,false,true \
    --convert-to "$kind" --outdir saved grants.csv >/dev/null 2>&1
done
seen="$(sed 1d saved/grants.csv | cut -d';' -f2 | paste -sd';'); $(grep -o 'office:currency="[^"]*"' saved/grants.fods | sort | uniq -c | xargs)"
echo "LibreOffice 7.4.7: 1.500.000 ₫, ₫3.000, 5.000 đ, 1.500.000 and 12,5, read as Vietnamese: $seen"
[ "$seen" = '$1,500,000.00;$3,000.00;5.000 đ;1500000;12.5; 2 office:currency=USD' ]
