#!/usr/bin/env bash
# any-date-parser 2.2.4, which takes each locale's words for dates from Intl: in Vietnamese months are numbers, "tháng 12", and
# of a month without a day it reads "tháng 1" and the 2 behind it as the day: "tháng 12 năm 2026" is 2 January 2026, "tháng 11"
# 1 January. All other months are refused, as "December 2026" is in English. With a day before it each month is right. Ends
# with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund any-date-parser@2.2.4
cat > try.cjs <<'JS'
const parser = require('any-date-parser').default ?? require('any-date-parser');
const { version } = JSON.parse(require('node:fs').readFileSync('node_modules/any-date-parser/package.json', 'utf8'));
const read = (text, locale) => {
  const day = parser.fromString(text, locale);
  return Number.isNaN(day.getTime()) ? 'refused' : day.toISOString().slice(0, 10);
};
const texts = ['tháng 12 năm 2026', 'tháng 11 năm 2026', 'tháng 9 năm 2026', '15 tháng 12 năm 2026'];
const seen = [...texts.map((text) => read(text, 'vi')), read('December 2026', 'en')].join(', ');
console.log(`any-date-parser ${version}: ${texts.join('; ')}; December 2026 are ${seen}`);
process.exit(seen === '2026-01-02, 2026-01-01, refused, 2026-12-15, refused' ? 0 : 1);
JS
node try.cjs
