#!/usr/bin/env bash
# dateparser 1.1.6, as in Debian 12 (which installs what it needs, as root): a Vietnamese date whose month is written with a
# zero is no date but a time ago: "ngày 18 tháng 02 năm 2026" is 18 months before today, its year is not looked at, and it
# moves on with each day. Official letters must write January and February so (Decree 30/2020/NĐ-CP, annex I). Without the
# zero it is right. Mended in 2026 by pull request 1338 of its repository. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends python3-dateparser=1.1.6-1 >/dev/null
seen=$(/usr/bin/python3 -W ignore - <<'PY'
from datetime import datetime

from dateparser import parse

dates = ("ngày 18 tháng 2 năm 2026", "ngày 18 tháng 02 năm 2026", "ngày 18 tháng 02 năm 1999")
for today in (datetime(2026, 11, 28), datetime(2026, 12, 15)):
    found = [parse(date, languages=["vi"], settings={"RELATIVE_BASE": today}) for date in dates]
    print(*(day.date() for day in found), end="; ")
PY
)
echo "dateparser 1.1.6: tháng 2 năm 2026, tháng 02 năm 2026 and tháng 02 năm 1999, read on two days: $seen"
[ "$seen" = '2026-02-18 2025-05-28 2025-05-28; 2026-02-18 2025-06-15 2025-06-15; ' ]
