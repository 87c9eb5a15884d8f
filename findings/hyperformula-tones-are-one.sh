#!/usr/bin/env bash
# HyperFormula 3.5.0, a formula engine that knows Excel's functions: unless accentSensitive is set, tones and other marks make
# no difference to =, SUMIF and COUNTIF. So Cẩm Giang and Cẩm Giàng, two communes of Hải Phòng, are one, the sum of either is
# that of both, and đ is d. To Excel upper and lower case are alike, letters with other marks are not. EXACT alone tells them
# apart. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0
cat > try.cjs <<'JS'
const { HyperFormula } = require('hyperformula');
const formulas = ['=SUMIF(A1:A2,"Cẩm Giàng",B1:B2)', '=COUNTIF(A1:A2,"Cẩm Giàng")', '=A1=A2', '="đ"="d"', '=EXACT(A1,A2)'];
const computed = (options) => {
  const rows = [['Cẩm Giang', 12], ['Cẩm Giàng', 5], formulas];
  return HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', ...options }).getSheetValues(0)[2].join(' ');
};
const seen = `${computed({})}; ${computed({ accentSensitive: true })}`;
const { version } = HyperFormula;
console.log(`HyperFormula ${version}: 12 of Cẩm Giang, 5 of Cẩm Giàng: SUMIF, COUNTIF, =, đ = d, EXACT; with accentSensitive: ${seen}`);
process.exit(seen === '17 2 true true false; 5 1 false false false' ? 0 : 1);
JS
node try.cjs
