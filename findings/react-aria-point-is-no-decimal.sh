#!/usr/bin/env bash
# @internationalized/number 3.6.9, what React Aria's NumberField reads with: in Vietnamese the point stands between groups,
# and it is dropped wherever it stands: 12.5 is 125, 0.5 is 5 and 1,234.5, as English has it, 1.2345. None is NaN, and each
# passes isValidPartialNumber, so nothing is said to who types it. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @internationalized/number@3.6.9
cat > try.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { NumberParser } = require('@internationalized/number');
const { version } = JSON.parse(readFileSync('node_modules/@internationalized/number/package.json', 'utf8'));
const parser = new NumberParser('vi-VN', { style: 'decimal' });
const texts = ['12,5', '1.234,5', '12.5', '0.5', '1,234.5'];
const seen = texts.map((text) => `${parser.isValidPartialNumber(text) ? '' : 'refused '}${parser.parse(text)}`).join(', ');
console.log(`@internationalized/number ${version}, vi-VN: ${texts.join('; ')} are ${seen}`);
process.exit(seen === '12.5, 1234.5, 125, 5, 1.2345' ? 0 : 1);
JS
node try.cjs
