#!/usr/bin/env bash
# officeparser 7.8.0, word-extractor 1.0.4 and textract 2.5.0, readers of .docx, and AbiWord 3.0.5, as in Debian 12 (which
# installs it, as root): a minus typed as Word's non-breaking hyphen, so that it stays with its number, is an element of its own
# (noBreakHyphen, ISO/IEC 29500-1 17.3.3.18: the same as a hyphen-minus), and none of them has it: -12.5 is 12.5. A plain
# hyphen stays, and mammoth 1.13.0 keeps both. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends abiword=3.0.5~dfsg-3.2 >/dev/null
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts docx@9.5.1 mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4 textract@2.5.0
cat > try.cjs <<'JS'
const { execFileSync } = require('node:child_process');
const { readFileSync, writeFileSync } = require('node:fs');
const { promisify } = require('node:util');
const { Document, NoBreakHyphen, Packer, Paragraph, TextRun } = require('docx');
const mammoth = require('mammoth');
const { parseOffice } = require('officeparser');
const textract = require('textract');
const WordExtractor = require('word-extractor');
const file = 'figures.docx';
const figures = [[new NoBreakHyphen(), '12.5'], ['-12.5']].map((children) => new Paragraph({ children: [new TextRun({ children })] }));
(async () => {
  writeFileSync(file, await Packer.toBuffer(new Document({ sections: [{ children: figures }] })));
  execFileSync('abiword', ['--to=txt', '-o', 'figures.txt', file], { stdio: 'ignore' });
  const texts = [
    (await parseOffice(file)).toText(),
    (await new WordExtractor().extract(file)).getBody(),
    await promisify(textract.fromFileWithPath)(file),
    readFileSync('figures.txt', 'utf8'),
    (await mammoth.extractRawText({ path: file })).value,
  ];
  const seen = texts.map((text) => text.trim().replaceAll('\u2011', '-').split(/\s+/).join(' ')).join(', ');
  console.log(`-12.5 with a non-breaking hyphen and plain, by officeparser, word-extractor, textract, AbiWord, mammoth: ${seen}`);
  process.exit(seen === '12.5 -12.5, 12.5 -12.5, 12.5 -12.5, 12.5 -12.5, -12.5 -12.5' ? 0 : 1);
})();
JS
node try.cjs
