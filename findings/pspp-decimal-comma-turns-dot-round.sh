#!/usr/bin/env bash
# PSPP 1.6.2, as in Debian 12 (which installs it, as root): after SET DECIMAL=COMMA the formats COMMA and DOT change places.
# Who declares the decimal comma twice over, by that line and by DOT, reads 125 of 12,5 and 1.234 of 1.234, without a warning;
# by DOT alone they are 12.5 and 1234. To SPSS, whose syntax this is, the comma is DOT's decimal sign whatever SET DECIMAL
# says. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends pspp=1.6.2-2 >/dev/null
printf '%s\n' '12,5' '1.234' > figures.txt
read_by_pspp() {
  cat > read.sps <<PSPP
SET DECIMAL=$1.
GET DATA /TYPE=TXT /FILE='figures.txt' /DELIMITERS=';' /VARIABLES=figure $2.
EXECUTE.
SET DECIMAL=DOT.
FORMATS figure (F8.3).
LIST.
PSPP
  LC_ALL=C.UTF-8 pspp --output - -O format=csv read.sps 2>&1 | tail -n +3 | paste -sd' '
}
seen="$(read_by_pspp DOT DOT8.3), $(read_by_pspp COMMA DOT8.3), $(read_by_pspp COMMA COMMA8.3)"
echo "PSPP 1.6.2: 12,5 and 1.234 by DOT, by DECIMAL=COMMA and DOT, by DECIMAL=COMMA and COMMA: $seen"
[ "$seen" = '12.500 1234.000, 125.000 1.234, 12.500 1234.000' ]
