#!/usr/bin/env bash
# Weighted medians in R: a unit with 10 has 7 of 10 inhabitants, 20, 30 and 100 have one each, so that the median by inhabitants
# is 10. Of survey 4.1-1, Hmisc 4.8-0 and collapse 1.9.2, as in Debian 12 (which installs them, as root), svyquantile has 20: the
# lowest figure is never its answer where that alone passes the share asked for, and of 10, 20 and 30 with equal weights the first
# quartile is 20 too. fquantile has -12.5, below all figures. wtd.quantile has 10, but of weights as shares, 0.7 and 0.1, it has
# 100, and 15 with normwt=TRUE, as its help advises for such. Right are oldsvyquantile, fmedian and laeken 0.5.2, and fquantile
# where weights are equal. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends r-cran-survey=4.1-1-1 r-cran-hmisc=4.8-0-1 r-cran-collapse=1.9.2-1 \
  r-cran-laeken=0.5.2-1 >/dev/null
seen=$(Rscript -e '
suppressMessages({library(Hmisc); library(survey)})
figure <- c(10, 20, 30, 100)
people <- c(7, 1, 1, 1)
shares <- people / 10
units <- svydesign(~1, weights = ~people, data = data.frame(figure, people))
three <- svydesign(~1, weights = ~people, data = data.frame(figure = figure[1:3], people = 1))
cat(coef(svyquantile(~figure, units, 0.5)), coef(svyquantile(~figure, three, c(0.25, 0.5))))
cat(";", collapse::fquantile(figure, 0.5, w = people, names = FALSE), collapse::fquantile(figure, 0.5, w = rep(1, 4), names = FALSE))
cat(";", wtd.quantile(figure, people, 0.5), wtd.quantile(figure, shares, 0.5), wtd.quantile(figure, shares, 0.5, normwt = TRUE))
cat(";", oldsvyquantile(~figure, units, 0.5), collapse::fmedian(figure, w = people), laeken::weightedMedian(figure, people))')
echo "svyquantile, quartile and median of three; fquantile, equal weights; wtd.quantile of people, shares, normwt; others: $seen"
[ "$seen" = '20 20 20; -12.5 25; 10 100 15; 10 10 10' ]
