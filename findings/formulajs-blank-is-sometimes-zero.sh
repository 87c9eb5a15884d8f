#!/usr/bin/env bash
# formulajs 4.6.1: a blank cell, null, of which its ISBLANK is true, is no figure to AVERAGE, COUNT and MIN, but 0 to MEDIAN and
# to SMALL, and to COUNTIF it is less than 1, though not 0. So of blank, 4 and 6 the mean is 5 and the median 4, the lowest is
# 4 by MIN and 0 by SMALL. Excel passes blanks over in all of them. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1
cat > try.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { AVERAGE, COUNT, COUNTIF, ISBLANK, MEDIAN, MIN, SMALL } = require('@formulajs/formulajs');
const { version } = JSON.parse(readFileSync('node_modules/@formulajs/formulajs/package.json', 'utf8'));
const cells = [null, 4, 6];
const left = [ISBLANK(null), AVERAGE(cells), COUNT(cells), MIN(cells)];
const taken = [MEDIAN(cells), SMALL(cells, 1), COUNTIF(cells, '0'), COUNTIF(cells, '<1')];
const seen = `${left.join(' ')}, ${taken.join(' ')}`;
console.log(`formulajs ${version}: ISBLANK, AVERAGE, COUNT, MIN and MEDIAN, SMALL, COUNTIF 0, COUNTIF <1 of blank, 4, 6: ${seen}`);
process.exit(seen === 'true 5 2 4, 4 0 0 1' ? 0 : 1);
JS
node try.cjs
