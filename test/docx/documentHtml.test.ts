import type { DrawnDocument } from '../../src/core/workbook/DrawnDocument';
import { documentHtml } from '../../src/docx/documentHtml';

const document: DrawnDocument = {
  title: 't',
  creator: 'c',
  head: {
    superior: 'THÀNH PHỐ',
    agency: 'SỞ',
    number: [{ text: 'Số: ' }, { text: '…', placeholder: true }],
    nation: 'CỘNG HÒA',
    motto: 'Độc lập',
    placeDate: [{ text: 'Hải Phòng' }],
  },
  blocks: [
    { kind: 'heading', level: 1, text: 'A & B' },
    { kind: 'item', text: [{ text: 'x <y>\nz', bold: true }] },
    {
      kind: 'table',
      columns: [
        { caption: 'Tên', width: 50, align: 'left' },
        { caption: 'Số', width: 20, align: 'right' },
      ],
      rows: [['a', '1,5']],
    },
  ],
  annexes: [[{ kind: 'addressee', text: [{ text: 'UBND' }] }]],
  signOff: { receiversTitle: 'Nơi nhận', receivers: [], title: [], hint: '', name: [] },
};

test('what the Word report says is said in HTML, its own signs as text, and what is still to be written marked', () => {
  const html = documentHtml(document);
  expect(html).toContain('<p>Số: <mark>…</mark></p>');
  expect(html).toContain('<h1>A &amp; B</h1><p>- <b>x &lt;y&gt;<br>z</b></p>');
  expect(html).toContain(
    '<table border="1"><tr><th align="left">Tên</th><th align="right">Số</th></tr>' +
      '<tr><td align="left">a</td><td align="right">1,5</td></tr></table>',
  );
  expect(html).toMatch(/always"><p align="center">UBND<\/p><\/body><\/html>$/);
});
