#!/usr/bin/env bash
# numeral 2.0.6, accounting 0.4.1 and currency.js 2.0.4 read numbers that people wrote: a minus that is Unicode's minus sign
# (U+2212), as d3-format 3.1.2, the number format of many charts, writes each decline and typeset reports have it, is no letter
# to them and is dropped: a decline of 1234.5 is a rise. So it is with Word's non-breaking hyphen (U+2011). The hyphen of the
# keyboard they know. numbro 2.5.0 has no number there. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund d3-format@3.1.2 numeral@2.0.6 accounting@0.4.1 currency.js@2.0.4 numbro@2.5.0
cat > try.mjs <<'JS'
import accounting from 'accounting';
import currency from 'currency.js';
import { format } from 'd3-format';
import numbro from 'numbro';
import numeral from 'numeral';
const readers = [(text) => numeral(text).value(), (text) => accounting.unformat(text), (text) => currency(text).value, numbro.unformat];
const texts = [format(',.1f')(-1234.5), '\u20111,234.5', '-1,234.5'];
const seen = texts.map((text) => readers.map((read) => read(text)).join(' ')).join('; ');
console.log(`Of ${texts.join('; ')}, numeral, accounting, currency.js and numbro make ${seen}`);
process.exit(seen === '1234.5 1234.5 1234.5 ; 1234.5 1234.5 1234.5 ; -1234.5 -1234.5 -1234.5 -1234.5' ? 0 : 1);
JS
node try.mjs
