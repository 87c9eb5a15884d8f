#!/usr/bin/env bash
# to-words 5.7.0, which spells numbers in 135 locales: in Vietnamese nothing stands for a zero between, where the language needs
# "linh" or "lẻ", without which the last word counts the place just below: 102 is "Một Trăm Hai", which says 120, 1002 "Một Nghìn
# Hai", 1200, and 1000003 "Một Triệu Ba", 1.3 million; 15 is "Mười Năm", ten years, for "mười lăm". number-to-text-vietnamese
# 1.1.7 and n2words 4.0.0 have the zero. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund to-words@5.7.0 number-to-text-vietnamese@1.1.7 n2words@4.0.0
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { toCardinal } from 'n2words/vi-VN';
import numberToText from 'number-to-text-vietnamese';
import { ToWords } from 'to-words';
const { version } = JSON.parse(readFileSync('node_modules/to-words/package.json', 'utf8'));
const words = new ToWords({ localeCode: 'vi-VN' });
const spelled = [102, 1002, 1000003, 15].map((number) => words.convert(number)).join(', ');
const others = [numberToText.getText(1002), toCardinal(1002)].map((text) => text.trim()).join(', ');
console.log(`to-words ${version}: 102, 1002, 1000003 and 15 are ${spelled}; 1002 by the other two: ${others}`);
const isSame = spelled === 'Một Trăm Hai, Một Nghìn Hai, Một Triệu Ba, Mười Năm';
process.exit(isSame && others === 'một nghìn không trăm linh hai, một nghìn lẻ hai' ? 0 : 1);
JS
node try.mjs
