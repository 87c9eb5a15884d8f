#!/usr/bin/env bash
# xlsx-calc 0.9.2, which computes the formulas of a workbook that SheetJS read: AVERAGE divides by each cell that holds
# something, so of 12, the sign "…" and 6 the mean is 6. Where the sign stands last, it is what MIN and MAX give. In Excel a
# text in a range is no number to any of them: 9, 6 and 12. SUM is right, and so are all where the cell is blank. Ends with 1
# if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx-calc@0.9.2
cat > try.cjs <<'JS'
const calculate = require('xlsx-calc');
const { version } = require('xlsx-calc/package.json');
const compute = (name, cells) => {
  const sheet = { '!ref': 'A1:B3', B1: { f: `${name}(A1:A3)` } };
  cells.forEach((v, row) => v !== null && (sheet[`A${row + 1}`] = { t: typeof v === 'number' ? 'n' : 's', v }));
  calculate({ SheetNames: ['S'], Sheets: { S: sheet } });
  return sheet.B1.v;
};
const ranges = [[12, '…', 6], [12, 6, '…'], [12, 6, null]];
const seen = ranges.map((cells) => ['SUM', 'AVERAGE', 'MIN', 'MAX'].map((name) => compute(name, cells)).join(' ')).join('; ');
console.log(`xlsx-calc ${version}: SUM, AVERAGE, MIN and MAX of 12, …, 6; of 12, 6, …; of 12, 6, blank: ${seen}`);
process.exit(seen === '18 6 6 12; 18 6 … …; 18 9 6 12' ? 0 : 1);
JS
node try.cjs
