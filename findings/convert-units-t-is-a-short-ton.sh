#!/usr/bin/env bash
# convert-units 2.3.4: t, which is the tonne beside the SI and on every form, is the short ton of 907.184 kg, so a harvest
# of 1000 t is 907184 kg, a tenth less; the tonne is mt there, which reads as a thousandth of it. mathjs 15.2.0 and
# js-quantities 1.8.0 take t for the tonne. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund convert-units@2.3.4 mathjs@15.2.0 js-quantities@1.8.0
cat > try.cjs <<'JS'
const convert = require('convert-units');
const quantity = require('js-quantities');
const { unit } = require('mathjs');
const seen = [
  convert(1000).from('t').to('kg'),
  convert(1000).from('mt').to('kg'),
  unit(1000, 't').toNumber('kg'),
  quantity(1000, 't').to('kg').scalar,
].join(', ');
console.log(`In kg: convert-units 1000 t and 1000 mt, mathjs 1000 t, js-quantities 1000 t: ${seen}`);
process.exit(seen === '907184, 1000000, 1000000, 1000000' ? 0 : 1);
JS
node try.cjs
