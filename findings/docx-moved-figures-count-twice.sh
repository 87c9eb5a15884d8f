#!/usr/bin/env bash
# officeparser 7.8.0, word-extractor 1.0.4 and textract 2.5.0, readers of .docx, and AbiWord 3.0.5, as in Debian 12 (which
# installs it, as root): a line that was moved while Word tracked changes stands in the file where it was and where it is
# (moveFrom and moveTo, ISO/IEC 29500-1 17.13.5), both with plain text, and all give it twice: a figure of 41 counts as 82. What
# was deleted has elements of its own, and none of them gives that. mammoth 1.13.0 has 41 once. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends abiword=3.0.5~dfsg-3.2 >/dev/null
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts docx@9.5.1 fflate@0.8.2 mammoth@1.13.0 officeparser@7.8.0 \
  word-extractor@1.0.4 textract@2.5.0
cat > try.cjs <<'JS'
const { execFileSync } = require('node:child_process');
const { readFileSync, writeFileSync } = require('node:fs');
const { promisify } = require('node:util');
const { DeletedTextRun, Document, Packer, Paragraph, TextRun } = require('docx');
const { strFromU8, strToU8, unzipSync, zipSync } = require('fflate');
const mammoth = require('mammoth');
const { parseOffice } = require('officeparser');
const textract = require('textract');
const WordExtractor = require('word-extractor');
const file = 'figures.docx';
const change = { id: 9, author: 'A', date: '2026-11-28T00:00:00Z' };
const lines = [new TextRun('from'), new TextRun('5'), new TextRun('to'), new DeletedTextRun({ text: '7', ...change })];
const moved = (id, side, xml) => {
  const [run] = /<w:r>.*?<\/w:r>/.exec(xml);
  const who = `w:author="${change.author}" w:date="${change.date}"`;
  const at = `<w:move${side}RangeStart w:id="${id}" w:name="move1" ${who}/><w:move${side} w:id="${id + 1}" ${who}>`;
  return xml.replace(run, `${at}<w:r><w:t>41</w:t></w:r></w:move${side}><w:move${side}RangeEnd w:id="${id}"/>`);
};
(async () => {
  const document = new Document({ sections: [{ children: lines.map((run) => new Paragraph({ children: [run] })) }] });
  const parts = unzipSync(await Packer.toBuffer(document));
  const xml = strFromU8(parts['word/document.xml']).replace(/<w:p>(?:(?!<\/w:p>).)*>(from|to)<.*?<\/w:p>/g, (paragraph, side) =>
    side === 'from' ? moved(1, 'From', paragraph) : moved(3, 'To', paragraph),
  );
  writeFileSync(file, zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
  execFileSync('abiword', ['--to=txt', '-o', 'figures.txt', file], { stdio: 'ignore' });
  const texts = [
    (await parseOffice(file)).toText(),
    (await new WordExtractor().extract(file)).getBody(),
    await promisify(textract.fromFileWithPath)(file),
    readFileSync('figures.txt', 'utf8'),
    (await mammoth.extractRawText({ path: file })).value,
  ];
  const seen = texts.map((text) => text.trim().split(/\s+/).join(' ')).join(', ');
  console.log(`41 moved below 5, 7 deleted, by officeparser, word-extractor, textract, AbiWord and mammoth: ${seen}`);
  process.exit(seen === '41 5 41, 41 5 41, 41 5 41, 41 5 41, 5 41' ? 0 : 1);
})();
JS
node try.cjs
