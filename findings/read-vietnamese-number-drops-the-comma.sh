#!/usr/bin/env bash
# read-vietnamese-number 2.3.1, which spells numbers in Vietnamese: as it comes, the comma is dropped, though it is the decimal
# sign of that language: 12,5 is spelled as one hundred and twenty-five, 0,05 as five and 1.200,5 as 1.2005.
# Only a number with two points is refused. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund read-vietnamese-number@2.3.1
cat > try.cjs <<'JS'
const { default: read } = require('read-vietnamese-number');
const { version } = require('read-vietnamese-number/package.json');
const seen = ['12,5', '0,05', '1.200,5'].map((text) => read(text)).join('; ');
let refused = '';
try {
  read('1.234.567');
} catch (error) {
  refused = error.message;
}
console.log(`read-vietnamese-number ${version}: 12,5, 0,05 and 1.200,5 are ${seen}; 1.234.567: ${refused}`);
const wrong = 'một trăm hai mươi lăm đơn vị; năm đơn vị; một chấm hai không không năm đơn vị';
process.exit(seen === wrong && refused === 'Invalid fractional part' ? 0 : 1);
JS
node try.cjs
