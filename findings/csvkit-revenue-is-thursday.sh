#!/usr/bin/env bash
# csvkit 1.0.7, as in Debian 12 (which installs it, as root), guesses what columns hold: "thu", Vietnamese for revenue, in
# each row is the first Thursday of the year 1, a rank 11/17 a day of 2001, and 30 m half an hour. A code "none" is no value,
# also with --no-inference, which keeps the others as they are. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends csvkit=1.0.7-1 >/dev/null
cat > figures.csv <<'CSV'
kind,rank,length,use
thu,11/17,30 m,none
CSV
read_by_csvkit() {
  LC_ALL=C.UTF-8 csvjson "$@" figures.csv | grep -o ': [^,}]*' | paste -sd' ' | sed 's/: //g'
}
seen="$(read_by_csvkit) / $(read_by_csvkit --no-inference)"
echo "csvkit 1.0.7: thu, 11/17, 30 m and none, guessed / as they are: $seen"
[ "$seen" = '"0001-01-04" "2001-11-17" "0:30:00" null / "thu" "11/17" "30 m" null' ]
