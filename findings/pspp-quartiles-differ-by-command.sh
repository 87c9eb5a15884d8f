#!/usr/bin/env bash
# PSPP 1.6.2, as in Debian 12 (which installs it, as root): quartiles of the same figures differ by the command. Of 10, 20, 30 and
# 100 FREQUENCIES has 17.5 and 47.5, EXAMINE, where no method is named, 12.5 and 82.5: quantiles of types 7 and 6 to R, the latter
# those of SPSS. So 100 is an outlier by the one, beyond 47.5 and 1.5 times 30, and by the other, 82.5 and 1.5 times 70, it is
# none. The median is 25 by both. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends pspp=1.6.2-2 r-base-core >/dev/null
cat > quartiles.sps <<'PSPP'
DATA LIST LIST /figure (F8.2).
BEGIN DATA
10
20
30
100
END DATA.
FREQUENCIES figure /FORMAT=NOTABLE /STATISTICS=MEAN /PERCENTILES=25 50 75.
EXAMINE figure /PERCENTILES(25 50 75) /STATISTICS=NONE.
PSPP
by_command=$(LC_ALL=C.UTF-8 pspp -O format=csv quartiles.sps | sed -n 's/^\(Percentiles\)*,[257][50],\([0-9.]*\)$/\2/p; s/^figure,Weighted Average,//p' | paste -sd' ')
by_r=$(Rscript -e 'for (type in 7:6) cat(quantile(c(10, 20, 30, 100), 1:3 / 4, type = type), "")')
seen="$by_command; $by_r"
echo "Quartiles of 10, 20, 30, 100 by FREQUENCIES and EXAMINE of PSPP 1.6.2; by R, types 7 and 6: $seen"
[ "$seen" = '17.50 25.00 47.50 12.50,25.00,82.50; 17.5 25 47.5 12.5 25 82.5 ' ]
