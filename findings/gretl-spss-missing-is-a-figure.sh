#!/usr/bin/env bash
# gretl 2022c, as in Debian 12 (which installs it, as root): in a .sav file of SPSS the values that it declares missing, as -9
# for "not collected" or all from 90 on, are figures: the mean of 12.5, -9 and 4 is 2.5, the sum of 5, 99 and 7 is 111, and
# nothing is said. PSPP 1.6.2, which wrote the file, and R's haven 2.5.1 have 8.25 and 12. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends gretl=2022c-1 pspp=1.6.2-2 r-cran-haven=2.5.1-1 >/dev/null
cat > write.sps <<'PSPP'
DATA LIST LIST /share (F8.1) households (F8.0).
BEGIN DATA
12.5 5
-9 99
4 7
END DATA.
MISSING VALUES share (-9) / households (90 THRU HIGHEST).
SAVE OUTFILE='figures.sav'.
DESCRIPTIVES share households /STATISTICS=MEAN SUM.
PSPP
by_pspp=$(LC_ALL=C.UTF-8 pspp -O format=csv write.sps | sed -n 's/^share,2,\([^,]*\),.*/\1/p; s/^households,.*,//p' | paste -sd' ')
printf 'open figures.sav --quiet\nprintf "result %%g %%g\\n", mean(share), sum(households)\n' > open.inp
by_gretl=$(HOME=$PWD LC_ALL=C.UTF-8 gretlcli -b -q open.inp 2>/dev/null | sed -n 's/^result //p')
by_haven=$(Rscript -e 'figures <- haven::read_sav("figures.sav"); cat(mean(figures$share, na.rm = TRUE), sum(figures$households, na.rm = TRUE))')
seen="$by_pspp, $by_haven, $by_gretl"
echo "Mean of 12.5, a missing -9 and 4, sum of 5, a missing 99 and 7, by PSPP 1.6.2, haven 2.5.1 and gretl 2022c: $seen"
[ "$seen" = '8.25 12.00, 8.25 12, 2.5 111' ]
