#!/usr/bin/env bash
# R's survey 4.1-1 and Hmisc 4.8-0, as in Debian 12 (which installs them, as root): a unit with 10 has 7 of 10 inhabitants, 20,
# 30 and 100 have one each, so that the median by inhabitants is 10. svyquantile has 20: the lowest figure is never the answer
# where it alone passes the share asked for, and of 10, 20 and 30 with equal weights the first quartile is 20 too. wtd.quantile
# has 10 for 7, 1, 1, 1, for the shares 0.7 and 0.1 it has 100, and 15 with normwt=TRUE, as its help advises for such weights.
# oldsvyquantile of survey and laeken 0.5.2 have 10. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends r-cran-hmisc=4.8-0-1 r-cran-survey=4.1-1-1 r-cran-laeken=0.5.2-1 >/dev/null
seen=$(Rscript -e '
suppressMessages({library(Hmisc); library(survey); library(laeken)})
figure <- c(10, 20, 30, 100)
people <- c(7, 1, 1, 1)
shares <- people / 10
units <- svydesign(~1, weights = ~people, data = data.frame(figure, people))
three <- svydesign(~1, weights = ~people, data = data.frame(figure = figure[1:3], people = 1))
cat(coef(svyquantile(~figure, units, 0.5)), coef(svyquantile(~figure, three, c(0.25, 0.5))))
cat(";", wtd.quantile(figure, people, 0.5), wtd.quantile(figure, shares, 0.5), wtd.quantile(figure, shares, 0.5, normwt = TRUE))
cat(";", oldsvyquantile(~figure, units, 0.5), weightedMedian(figure, people), quantile(figure[1:3], 0.25, type = 1))')
echo "Median by svyquantile 4.1-1, quartile and median of three; by Hmisc 4.8-0; by oldsvyquantile, laeken; R's quartile: $seen"
[ "$seen" = '20 20 20; 10 100 15; 10 10 10' ]
