#!/usr/bin/env bash
# jsonstat-suite 4.0.1, which makes JSON-stat, a form of official statistics, of a CSV table: a blank value is the figure 0,
# even where the status beside it says that it is missing; a sign like "-" or "…" is null, and so is the "n/a" of its own
# toCSV. So a unit that has not reported has zero, and one that has nothing to report is missing. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsonstat-suite@4.0.1
cat > try.cjs <<'JS'
const { fromCSV } = require('jsonstat-suite');
const { version } = require('jsonstat-suite/package.json');
const { value, status } = fromCSV('unit;status;value\nA;missing;\nB;;-\nC;;12,5\nD;;0\n', {
  delimiter: ';',
  decimal: ',',
  vlabel: 'value',
  slabel: 'status',
});
const seen = JSON.stringify([value, status[0]]);
console.log(`jsonstat-suite ${version}: blank (missing), "-", 12,5 and 0 are ${seen}`);
process.exit(seen === '[[0,null,12.5,0],"missing"]' ? 0 : 1);
JS
node try.cjs
