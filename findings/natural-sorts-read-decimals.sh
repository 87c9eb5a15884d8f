#!/usr/bin/env bash
# Numbers of indicators as 14.1, 14.2, 14.10 in the order of numbers: javascript-natural-sort 0.7.1, natural-orderby 5.0.0,
# natsort 2.0.3 and R's gtools 3.9.4, as in Debian 12 (which installs it, as root), take 14.10 for the decimal 14.1, so it
# stands with 14.1, before 14.2. A letter in front mends the first three, not gtools. natural-compare 1.4.0,
# string-natural-compare 3.0.1, alphanum-sort 1.1.0 and Intl.Collator with numeric put 14.10 last. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends r-cran-gtools=3.9.4-1 >/dev/null
npm init -y >/dev/null
npm install --silent --no-audit --no-fund javascript-natural-sort@0.7.1 natural-orderby@5.0.0 natsort@2.0.3 \
  natural-compare@1.4.0 string-natural-compare@3.0.1 alphanum-sort@1.1.0
cat > try.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import alphanumSort from 'alphanum-sort';
import javascriptNaturalSort from 'javascript-natural-sort';
import naturalCompare from 'natural-compare';
import { compare as naturalOrderby } from 'natural-orderby';
import natsort from 'natsort';
import stringNaturalCompare from 'string-natural-compare';
const by = (compare) => (texts) => [...texts].sort(compare);
const gtools = (texts) =>
  execFileSync('Rscript', ['-e', 'cat(gtools::mixedsort(commandArgs(TRUE)), sep = "\\n")', ...texts]).toString().trim().split('\n');
const decimal = [by(javascriptNaturalSort), by(naturalOrderby()), by((natsort.default ?? natsort)()), gtools];
const whole = [by(naturalCompare), by(stringNaturalCompare), alphanumSort, by(new Intl.Collator('vi', { numeric: true }).compare)];
const orders = (sorts, before) =>
  sorts.map((sort) => sort(['14.2', '14.10', '14.1'].map((code) => before + code)).map((code) => code.slice(before.length)).join('<'));
const seen = [orders(decimal, ''), orders(decimal, 'CT'), orders(whole, '')].map((found) => found.join(' '));
console.log(`Alone by javascript-natural-sort, natural-orderby, natsort, gtools: ${seen[0]}; after CT: ${seen[1]}; others: ${seen[2]}`);
const [wrong, right] = ['14.10<14.1<14.2', '14.1<14.2<14.10'];
const expected = [[wrong, wrong, wrong, wrong], [right, right, right, wrong], [right, right, right, right]];
process.exit(seen.join() === expected.map((found) => found.join(' ')).join() ? 0 : 1);
JS
node try.mjs
