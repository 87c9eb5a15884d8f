#!/usr/bin/env bash
# exceljs 4.4.0: what cell.value says of a formula lacks the result if that is 0, as if the formula was never computed,
# though the file and cell.result have it. So a counted 0 is missing among figures that are there. Ends with 1 if that
# changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0
cat > try.cjs <<'JS'
const { Workbook } = require('exceljs');
const { version } = require('exceljs/package.json');
(async () => {
  const written = new Workbook();
  const figures = [12.5, 0];
  written.addWorksheet('S').addRow(figures.map((result, place) => ({ formula: `A${place + 2}`, result })));
  const book = new Workbook();
  await book.xlsx.load(await written.xlsx.writeBuffer());
  const cells = figures.map((_, place) => book.getWorksheet('S').getCell(1, place + 1));
  const seen = JSON.stringify(cells.map((cell) => [cell.value, cell.result]));
  console.log(`exceljs ${version}: value and result of formulas that gave 12.5 and 0: ${seen}`);
  process.exit(seen === '[[{"formula":"A2","result":12.5},12.5],[{"formula":"A3"},0]]' ? 0 : 1);
})();
JS
node try.cjs
