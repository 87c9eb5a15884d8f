#!/usr/bin/env bash
# R's laeken 0.5.2, as in Debian 12 (which installs it, as root), indicators of Eurostat: its quantiles "strictly follow the
# Eurostat definition", by which the mean of two neighbours is taken where the weights part exactly between them, and it looks
# for that case only among those above. So the median of 10, 20, 30 and 100 is 30, not 25, with weights and without, and of
# incomes 1 to 10 the richest fifth has 1.67 times what the poorest has: 10 by 1 + 2 + 3, not 9 + 10 by 1 + 2. R's own quantile
# of type 2 is by that definition. Of an odd number the median is right. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends r-cran-laeken=0.5.2-1 >/dev/null
seen=$(Rscript -e '
suppressMessages(library(laeken))
few <- c(10, 20, 30, 100)
ones <- rep(1, 4)
fifths <- quantile(1:10, c(0.2, 0.8), type = 2)
cat(quantile(few, 0.5, type = 2), weightedMedian(few), weightedMedian(few, ones), weightedMedian(few[-4], ones[-4]))
cat(";", fifths, "and", weightedQuantile(1:10, rep(1, 10), c(0.2, 0.8)))
cat(";", round(sum(9:10) / sum(1:2), 2), "and", round(qsr(1:10, weights = rep(1, 10))$value, 2))')
echo "Median of 10, 20, 30, 100 by R, laeken 0.5.2, with weights, of three; of 1 to 10 fifths by R and laeken, their ratio: $seen"
[ "$seen" = '25 30 30 20; 2.5 8.5 and 3 9; 6.33 and 1.67' ]
