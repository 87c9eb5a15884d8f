#!/usr/bin/env bash
# chrono-node 2.10.3, its Vietnamese: "trước ngày", before the day, is "a day ago" to it and ends there, and the day itself
# is a second date. So a deadline "trước ngày 15/12/2026" is yesterday, and "sau ngày", after the day, tomorrow. Where the
# month is spelled out, or "ngày" left out, it is right. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat > try.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { vi } = require('chrono-node');
const { version } = JSON.parse(readFileSync('node_modules/chrono-node/package.json', 'utf8'));
const today = new Date(2026, 10, 28, 12);
const texts = ['trước ngày 15/12/2026', 'sau ngày 15/12/2026', 'trước ngày 15 tháng 12 năm 2026', 'trước 15/12/2026'];
const seen = texts.map((text) => vi.parseDate(text, today).toLocaleDateString('sv')).join(', ');
console.log(`chrono-node ${version}, on 2026-11-28: ${texts.join('; ')} are ${seen}`);
process.exit(seen === '2026-11-27, 2026-11-29, 2026-12-15, 2026-12-15' ? 0 : 1);
JS
node try.cjs
