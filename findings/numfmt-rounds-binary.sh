#!/usr/bin/env bash
# numfmt 3.2.6, the formatter of Excel's number formats within Univer, rounds the binary value and not its decimal spelling:
# 0.285 with two decimals is "0.28". Excel goes by fifteen decimal digits and shows 0.29. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund numfmt@3.2.6
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { format } from 'numfmt';
const { version } = JSON.parse(readFileSync('node_modules/numfmt/package.json', 'utf8'));
const shown = [0.285, 1.005, 2.675].map((value) => format('#,##0.00', value));
console.log(`numfmt ${version}: 0.285, 1.005, 2.675 as #,##0.00 are ${shown.join(', ')}; Excel shows 0.29, 1.01, 2.68`);
process.exit(shown.join() === '0.28,1.00,2.68' ? 0 : 1);
JS
node try.mjs
