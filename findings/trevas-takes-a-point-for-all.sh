#!/usr/bin/env bash
# @inseefr/trevas 0.1.21, an engine for VTL, the language in which statistical offices exchange rules of validation: the text that
# replace looks for, all whose occurrences go (VTL 2.1, String pattern replacement), is a regular expression to it: taking the
# points out of "1.234.567" leaves nothing, and "12 (ha)" keeps its (ha). trunc of 4.35 to two decimals is 4.34, mod(5, -2) is 1
# where the manual's own example has -1, and cast("12,5", number) is 12 without a word. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @inseefr/trevas@0.1.21
cat > try.cjs <<'JS'
const { interpret } = require('@inseefr/trevas');
const { version } = JSON.parse(require('node:fs').readFileSync('node_modules/@inseefr/trevas/package.json', 'utf8'));
const rules = [
  'replace("1.234.567", ".", "")',
  'replace("1 234 567", " ", "")',
  'replace("12 (ha)", "(ha)", "ha")',
  'trunc(4.35, 2)',
  'trunc(4.36, 2)',
  'mod(5, -2)',
  'cast("12,5", number)',
];
const seen = JSON.stringify(rules.map((rule) => interpret(rule, {})));
console.log(`@inseefr/trevas ${version}: ${rules.join('; ')} are ${seen}`);
process.exit(seen === '["","1234567","12 (ha)",4.34,4.36,1,12]' ? 0 : 1);
JS
node --no-warnings try.cjs
