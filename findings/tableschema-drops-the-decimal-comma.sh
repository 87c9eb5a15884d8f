#!/usr/bin/env bash
# tableschema 1.12.6, Frictionless Data's reader for JavaScript: a field that declares groups by points and a decimal comma,
# as Vietnam writes numbers, makes 12345 of 1.234,5 and 125 of 12,5. The comma becomes a point first, and is then taken for
# one between groups. Nothing is refused. With spaces between groups, or none, it is right. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tableschema@1.12.6
cat > try.cjs <<'JS'
const { Field } = require('tableschema');
const { version } = require('tableschema/package.json');
const read = (text, notation) => new Field({ name: 'figure', type: 'number', ...notation }).castValue(text);
const seen = [
  read('1.234,5', { groupChar: '.', decimalChar: ',' }),
  read('12,5', { groupChar: '.', decimalChar: ',' }),
  read('1 234,5', { groupChar: ' ', decimalChar: ',' }),
  read('1234,5', { decimalChar: ',' }),
  read('1,234.5', { groupChar: ',' }),
];
console.log(`tableschema ${version}: 1.234,5 and 12,5; 1 234,5; 1234,5; 1,234.5, each by its schema, are ${seen.join(', ')}`);
process.exit(seen.join() === '12345,125,1234.5,1234.5,1234.5' ? 0 : 1);
JS
node try.cjs
