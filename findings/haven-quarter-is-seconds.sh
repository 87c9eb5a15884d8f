#!/usr/bin/env bash
# R's haven 2.5.1, as in Debian 12 (which installs it, as root): of a .sav file of SPSS a day is a Date, but a quarter and a
# month, formats QYR and MOYR, which SPSS stores as days too, are plain numbers: "4 Q 2026" is 14010192000, the seconds since
# 1582, beside the figures of its row. What the format was is kept as an attribute only. PSPP 1.6.2, which wrote the file, shows
# quarter and month. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends pspp=1.6.2-2 r-cran-haven=2.5.1-1 >/dev/null
cat > write.sps <<'PSPP'
DATA LIST LIST /day (DATE11) quarter (QYR8) month (MOYR8).
BEGIN DATA
"28-NOV-2026" "4 Q 2026" "NOV 2026"
END DATA.
SAVE OUTFILE='periods.sav'.
LIST.
PSPP
by_pspp=$(LC_ALL=C.UTF-8 pspp -O format=csv write.sps | tail -1)
by_haven=$(Rscript -e 'periods <- haven::read_sav("periods.sav"); for (column in periods) cat(class(column), format(column), "")')
seen="$by_pspp; $by_haven"
echo "A day, a quarter and a month by PSPP 1.6.2 and by haven 2.5.1: $seen"
[ "$seen" = '28-NOV-2026,4 Q 2026,NOV 2026; Date 2026-11-28 numeric 14010192000 numeric 14012870400 ' ]
