#!/usr/bin/env bash
# num2words 0.5.10, as in Debian 12: in Vietnamese the numbers below zero are looked up from the end of its list of twenty
# words, so -5 is "mười lăm", fifteen, and -1 "mười chín", nineteen. English says minus. A decline of 5 becomes a rise of 15
# where a document must give its figure in words too. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -qq -o APT::Sandbox::User=root download python3-num2words=0.5.10-2
dpkg -x python3-num2words*.deb .
seen=$(PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
from num2words import num2words

print(*(num2words(number, lang=language) for number in (-5, -1) for language in ("vi", "en")), sep=", ")
PY
)
echo "num2words 0.5.10: -5 and -1, in Vietnamese and English each: $seen"
[ "$seen" = 'mười lăm, minus five, mười chín, minus one' ]
