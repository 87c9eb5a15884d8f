#!/usr/bin/env bash
# mammoth 1.13.0 (extractRawText), officeparser 7.8.0 and word-extractor 1.0.4, readers of .docx: where a cell has two lines,
# made with Shift and Enter, all put nothing between: 12 above 5 is 125. To the last two a tab is nothing either, and 3, a tab
# and 4 are 34. Lines that are paragraphs of their own stay apart. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts docx@9.5.1 mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4
cat > try.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { Document, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } = require('docx');
const mammoth = require('mammoth');
const { parseOffice } = require('officeparser');
const WordExtractor = require('word-extractor');
const file = 'figures.docx';
const lines = new Paragraph({ children: [new TextRun('12'), new TextRun({ text: '5', break: 1 })] });
const tab = new Paragraph({ children: [new TextRun({ children: ['3', new Tab(), '4'] })] });
const cells = [[lines], [tab], [new Paragraph('6'), new Paragraph('7')]].map((children) => new TableCell({ children }));
const table = new Table({ rows: [new TableRow({ children: cells })] });
(async () => {
  writeFileSync(file, await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })));
  const texts = [
    (await mammoth.extractRawText({ path: file })).value,
    (await parseOffice(file)).toText(),
    (await new WordExtractor().extract(file)).getBody(),
  ];
  const seen = texts.map((text) => text.trim().split(/\s+/).join(' ')).join('; ');
  console.log(`12 above 5, 3 tab 4, 6 and 7 in paragraphs, by mammoth, officeparser and word-extractor: ${seen}`);
  process.exit(seen === '125 3 4 6 7; 125 34 6 7; 125 34 6 7' ? 0 : 1);
})();
JS
node try.cjs
