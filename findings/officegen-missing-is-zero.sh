#!/usr/bin/env bash
# officegen 0.6.5, a writer of Office files: in an .xlsx whatever is neither a number nor a text is the number 0: null, not
# reported, true and false, and the day 28/11/2026. With undefined alone the cell is left out. So who has not reported has
# reported 0: the mean of 12, null and 6 is 6 for 9, and nothing is said. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officegen@0.6.5 fflate@0.8.2
cat > try.cjs <<'JS'
const { buffer } = require('node:stream/consumers');
const { PassThrough } = require('node:stream');
const { strFromU8, unzipSync } = require('fflate');
const officegen = require('officegen');
const { version } = require('officegen/package.json');
const book = officegen('xlsx');
book.makeNewSheet().data[0] = [12, null, 6, true, false, new Date(2026, 10, 28), undefined];
const out = new PassThrough();
book.generate(out);
buffer(out).then((file) => {
  const xml = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']);
  const seen = [...xml.matchAll(/<c r="(\w+)"[^>]*><v>([^<]*)/g)].map(([, cell, value]) => `${cell} ${value}`).join(', ');
  console.log(`officegen ${version}: 12, null, 6, true, false, a day and undefined are ${seen}`);
  process.exit(seen === 'A1 12, B1 0, C1 6, D1 0, E1 0, F1 0' ? 0 : 1);
});
JS
node try.cjs
