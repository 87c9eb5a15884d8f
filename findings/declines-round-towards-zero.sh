#!/usr/bin/env bash
# Declines in three formula engines for JavaScript: to HyperFormula 3.5.0, INT(-2.5) is -2, to xlsx-calc 0.9.2 and to
# @fortune-sheet/formula-parser 0.2.13, that of FortuneSheet, ROUND(-2.5,0) is -2 and ROUND(-15,-1) is -10. Excel has -3, -3 and
# -20: INT goes down to the next whole number, also below zero, and ROUND takes a half away from zero on either side. Rises are
# right in all of them, so that a rise and a decline of 2.5 make 1. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0 xlsx-calc@0.9.2 @fortune-sheet/formula-parser@0.2.13
cat > try.cjs <<'JS'
const { Parser } = require('@fortune-sheet/formula-parser');
const { HyperFormula } = require('hyperformula');
const calculate = require('xlsx-calc');
const byHyperFormula = (formula) => HyperFormula.buildFromArray([[`=${formula}`]], { licenseKey: 'gpl-v3' }).getSheetValues(0)[0][0];
const byXlsxCalc = (f) => {
  const sheet = { '!ref': 'A1', A1: { f } };
  calculate({ SheetNames: ['S'], Sheets: { S: sheet } });
  return sheet.A1.v;
};
const byFortuneSheet = (formula) => new Parser().parse(formula).result;
const rounds = ['ROUND(2.5,0)', 'ROUND(-2.5,0)', 'ROUND(-15,-1)'];
const seen = [
  ['INT(2.5)', 'INT(-2.5)', ...rounds].map(byHyperFormula),
  rounds.map(byXlsxCalc),
  rounds.map(byFortuneSheet),
].map((results) => results.join(' '));
console.log(`INT of 2.5 and -2.5, ROUND of 2.5, of -2.5, of -15 to tens by HyperFormula; ROUND by xlsx-calc; by FortuneSheet: ${seen.join('; ')}`);
process.exit(seen.join('; ') === '2 -2 3 -3 -20; 3 -2 -10; 3 -2 -10' ? 0 : 1);
JS
node try.cjs
