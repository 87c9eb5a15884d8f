#!/usr/bin/env bash
# docx2txt 1.4, as in Debian 12 (which installs it, as root), sees a paragraph of a .docx end only where its start tag has an
# attribute, as Word writes it, or properties below it. What is plain <w:p>, as docx 9.5.1 and python-docx 0.8.11 write cells of
# a table, ends nowhere: a plan of 100 beside a result of 41 is 10041, and the next unit's name runs on. With an alignment each
# cell has its line. Exit code 0, nothing is said. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends docx2txt=1.4-5 python3-docx=0.8.11+dfsg1-5 >/dev/null
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.5.1
cat > write.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow } = require('docx');
const rows = [['A', '100', '41'], ['B', '200', '42']];
const write = async (file, look) => {
  const cell = (text) => new TableCell({ children: [new Paragraph({ text, ...look })] });
  const table = new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
  writeFileSync(file, await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })));
};
write('plain.docx', {}).then(() => write('aligned.docx', { alignment: AlignmentType.RIGHT }));
JS
node write.cjs
/usr/bin/python3 - <<'PY'
from docx import Document

document = Document()
table = document.add_table(rows=0, cols=3)
for row in (("A", "100", "41"), ("B", "200", "42")):
    for cell, text in zip(table.add_row().cells, row):
        cell.paragraphs[0].add_run(text)
document.save("python.docx")
PY
seen=$(for file in plain python aligned; do docx2txt "$file.docx" - | xargs; done | paste -sd';')
echo "docx2txt 1.4: A, 100, 41 and B, 200, 42 by docx 9.5.1, by python-docx 0.8.11, and aligned: $seen"
[ "$seen" = 'A10041B20042;A10041B20042;A 100 41 B 200 42' ]
