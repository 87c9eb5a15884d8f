#!/usr/bin/env bash
# fast-formula-parser 1.0.19: COUNTIF with ">0" counts texts, as in it any text is more than a number: of 12, -3, "…", "x" and
# "-", as units report, four are above 0, and none of the signs is below. SUMIF with the same passes them over. IF of a blank
# cell goes the way of TRUE, and TRUNC(12.89,1) is 12. Excel counts 1, as a comparison with a number is for numbers alone, and
# has FALSE and 12.8. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fast-formula-parser@1.0.19
cat > try.cjs <<'JS'
const FormulaParser = require('fast-formula-parser');
const { version } = require('fast-formula-parser/package.json');
const figures = [12, -3, '…', 'x', '-', null];
const onCell = ({ row }) => figures[row - 1];
const onRange = ({ from, to }) => figures.slice(from.row - 1, to.row).map((figure) => [figure]);
const parser = new FormulaParser({ onCell, onRange });
const formulas = ['COUNTIF(A1:A6,">0")', 'COUNTIF(A1:A6,"<0")', 'SUMIF(A1:A6,">0")', 'IF(A6,TRUE,FALSE)', 'TRUNC(12.89,1)'];
const seen = formulas.map((formula) => parser.parse(formula, { sheet: 'S', row: 9, col: 9 })).join('; ');
console.log(`fast-formula-parser ${version}, of 12, -3, …, x, - and a blank: ${formulas.join('; ')} are ${seen}`);
process.exit(seen === '4; 1; 12; true; 12' ? 0 : 1);
JS
node try.cjs
