#!/usr/bin/env bash
# jspreadsheet-ce 5.0.4, a spreadsheet for pages, with @jspreadsheet/formula 2.0.2: a column whose mask and decimal sign are those
# of its own README, points between groups and a decimal comma, shows figures so and computes with them in English: 12,5 + 3,5 is
# 160,00, and 2.000,00 + 1.500,50 is 3,50, in the same notation. In a formula a comma is that of JavaScript, where the last part
# counts: =1,5*2 is 10,00. A figure given as a number, or with an English mask, is right. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jspreadsheet-ce@5.0.4 @jspreadsheet/formula@2.0.2 jsdom@24.1.3
cat > try.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('', { runScripts: 'outside-only' });
for (const script of ['jsuites/dist/jsuites', '@jspreadsheet/formula/dist/index', 'jspreadsheet-ce/dist/index'])
  window.eval(readFileSync(`node_modules/${script}.js`, 'utf8'));
const lastOf = (mask, decimal, cells) => {
  const worksheet = { columns: [{ type: 'numeric', mask, decimal }], data: cells.map((cell) => [cell]) };
  const [sheet] = window.jspreadsheet(window.document.createElement('div'), { worksheets: [worksheet] });
  return sheet.getValueFromCoords(0, cells.length - 1, true);
};
const seen = [
  lastOf('#.##0,00', ',', ['12,5', '3,5', '=A1+A2']),
  lastOf('#.##0,00', ',', ['2.000,00', '1.500,50', '=SUM(A1:A2)']),
  lastOf('#.##0,00', ',', ['=1,5*2']),
  lastOf('#.##0,00', ',', [12.5, 3.5, '=A1+A2']),
  lastOf('#,##0.00', '.', ['2,000.00', '1,500.50', '=SUM(A1:A2)']),
].join('; ');
console.log(`jspreadsheet-ce 5.0.4: 12,5 + 3,5; 2.000,00 + 1.500,50; =1,5*2; as numbers; in English: ${seen}`);
process.exit(seen === '160,00; 3,50; 10,00; 16,00; 3,500.50' ? 0 : 1);
JS
node try.cjs
