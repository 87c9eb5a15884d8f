#!/usr/bin/env bash
# vn-str 0.4.0, which spells numbers in Vietnamese: a 1 at the end of thousands is dropped, 1001 is "một nghìn", one thousand,
# and 100001 "một trăm nghìn", one hundred thousand, though 101, 1002 and 1000001 are right. The decimal point is one more
# digit, 0, to it: 12.5 is one thousand two hundred and five, and 100.25 one hundred thousand. Nothing is refused. Ends with 1
# if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vn-str@0.4.0
cat > try.cjs <<'JS'
const { numToText } = require('vn-str');
const { version } = require('vn-str/package.json');
const right = [101, 1002, 1000001].map(numToText).join(', ');
const wrong = [1001, 100001, 12.5, 100.25].map(numToText).join(', ');
console.log(`vn-str ${version}: 101, 1002 and 1000001 are ${right}; 1001, 100001, 12.5 and 100.25 are ${wrong}`);
const isRight = right === 'một trăm linh một, một nghìn không trăm linh hai, một triệu không trăm linh một';
process.exit(isRight && wrong === 'một nghìn, một trăm nghìn, một nghìn hai trăm linh năm, một trăm nghìn' ? 0 : 1);
JS
node try.cjs
