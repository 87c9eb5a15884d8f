#!/usr/bin/env bash
# office-addin-mock 4.0.0, Microsoft's stand-in for Office.js in tests: isNullObject, which Office.js brings with each sync,
# is loaded there like any property, and what was not loaded is no error but a text that says so, which is true. So to code
# that is right each sheet is missing, and where load was forgotten values has 30 letters for rows. Ends with 1 if that
# changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund office-addin-mock@4.0.0
cat > try.cjs <<'JS'
const { OfficeMockObject } = require('office-addin-mock');
const { version } = require('office-addin-mock/package.json');
(async () => {
  const context = new OfficeMockObject({ host: 'excel', sheet: { isNullObject: false, values: [[12.5]] } });
  const { sheet } = context;
  const look = () => `${sheet.isNullObject ? 'missing' : 'there'} with ${sheet.values.length}`;
  await context.sync();
  const seen = [look()];
  sheet.load(['isNullObject', 'values']);
  await context.sync();
  seen.push(look());
  console.log(`office-addin-mock ${version}: a sheet with one row, synced without load and with: ${seen.join(', ')}`);
  process.exit(seen.join() === 'missing with 30,there with 1' ? 0 : 1);
})();
JS
node try.cjs
