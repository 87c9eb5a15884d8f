import * as SheetJS from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { noteFindings } from '../../src/core/compilation/admit/noteFindings';
import { validateReceived } from '../../src/core/stamp/validateReceived';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { baseForm } from '../corpus/baseForm';
import { byPython } from '../corpus/byCommand';
import { resavedByLibreOffice } from '../corpus/byLibreOffice';
import { byGnumeric } from '../corpus/files/otherPrograms';
import { FormParts } from '../corpus/FormParts';
import { describeWith } from '../support/describeWith';

const context = { catalogues: bundledCatalogues, roster: bundledRoster };
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OF_2018 = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

/** What is said of notes: cell, text, indicator. */
async function noted(content: Uint8Array, name = 'form.xlsx', wanted = 'CELL_NOTE'): Promise<readonly unknown[]> {
  const [received] = await receiveFile({ name, content }, context);
  if (received?.result.ok !== true) throw new Error(JSON.stringify(received?.result));
  const findings = validateReceived(received.result.submission, bundledCatalogues[0], bundledRoster);
  return findings.flatMap(({ code, severity, cell, indicator, params }) =>
    code === wanted ? [[severity, cell, indicator, 'text' in params ? params.text : null]] : [],
  );
}

/** What is said of the reading of a form that is read: which of its parts beside the cells are damaged. */
async function unread(content: Uint8Array, name = 'form.xlsx'): Promise<readonly unknown[]> {
  const [received] = await receiveFile({ name, content }, context);
  if (received?.result.ok !== true) throw new Error(JSON.stringify(received?.result));
  return noteFindings(received.notes).map(({ code, severity, sheet, params }) => [
    code,
    severity,
    sheet,
    'of' in params ? params.of : null,
  ]);
}

const NOTES_UNREAD = ['BESIDE_UNREAD', 'warning', 'Biểu chỉ tiêu', 'notes'];
const DRAWING_UNREAD = ['BESIDE_UNREAD', 'warning', 'Biểu chỉ tiêu', 'drawing'];

/** As LibreOffice calls these formats. */
const FILTERS = { xlsx: {}, xls: { filter: 'MS Excel 97' }, ods: { filter: 'calc8' } } as const;

/** What is said of notes, and of texts that are drawn. */
const bothOf = async (content: Uint8Array, name?: string): Promise<readonly unknown[]> => [
  await noted(content, name),
  await noted(content, name, 'DRAWN_OVER'),
];

/** How many notes or texts that are drawn were not looked at. */
async function cut(content: Uint8Array): Promise<readonly unknown[]> {
  const [received] = await receiveFile({ name: 'form.xlsx', content }, context);
  return (received?.notes ?? []).flatMap((note) => (note.code === 'BESIDE_CUT' ? [[note.of, note.left]] : []));
}

/** The form with notes and comments, each by what stands in its part. */
function form(notes: string, comments: string | null = null): FormParts {
  const parts = new FormParts()
    .set('xl/comments1.xml', notes)
    .set(
      'xl/worksheets/_rels/sheet1.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId91" Type="${TYPES}/comments" Target="../comments1.xml"/>` +
        (comments === null
          ? ''
          : `<Relationship Id="rId92" Type="${OF_2018}" Target="../threadedComments/threadedComment1.xml"/>`) +
        '</Relationships>',
    )
    .change(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
    );
  return comments === null ? parts : parts.set('xl/threadedComments/threadedComment1.xml', comments);
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const notesPart = (...notes: readonly (readonly [ref: string, runs: string])[]): string =>
  `<comments ${MAIN}><authors><author>A</author></authors><commentList>${notes
    .map(([ref, runs]) => `<comment ref="${ref}" authorId="0"><text>${runs}</text></comment>`)
    .join('')}</commentList></comments>`;

const NOTES = notesPart(
  ['G41', '<r><rPr><b/></rPr><t>Nguyễn A:</t></r><r><t xml:space="preserve">\nsố đúng là 95 &amp; đã duyệt</t></r>'],
  ['B41', '<t>tên này không phải ô nhập</t>'],
  ['G42', `<t>${'dài '.repeat(100)}</t>`],
  ['G18', '<t>  </t>'],
);
const SAID = [
  ['information', 'G41', '18.1', 'Nguyễn A: số đúng là 95 & đã duyệt'],
  ['information', 'G42', '19.1', `${'dài '.repeat(50)}…`],
];

test('of more notes than are looked at it is said how many were not', async () => {
  const many = (count: number): string =>
    notesPart(...Array.from({ length: count }, (_, place) => [`Z${String(place + 1)}`, '<t>x</t>'] as const));
  expect(await cut(form(many(2000)).zip())).toEqual([]);
  expect(await cut(form(many(2001)).zip())).toEqual([['notes', 1]]);
  // Beside each newer comment a note stands for older programs; answers are in the same place.
  const comments = `<ThreadedComments xmlns="x">${Array.from({ length: 2600 }, (_, place) => `<threadedComment ref="Z${String((place % 2300) + 1)}"><text>x</text></threadedComment>`).join('')}</ThreadedComments>`;
  expect(await cut(form(many(2300), comments).zip())).toEqual([['notes', 300]]);
});

describe('texts that are drawn over figures', () => {
  const anchor = (kind: string, corners: string, shape: string): string =>
    `<xdr:${kind}>${corners}${shape}<xdr:clientData/></xdr:${kind}>`;
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const shape = (...lines: readonly string[]): string =>
    `<xdr:sp><xdr:txBody>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join('')}</xdr:txBody></xdr:sp>`;
  const drawing = [
    anchor('twoCellAnchor', corner('from', 6, 40) + corner('to', 7, 41), shape('Đính chính:', '95 &amp; hết')),
    anchor('oneCellAnchor', corner('from', 6, 41), shape('ở G42')),
    anchor('twoCellAnchor', corner('from', 0, 60) + corner('to', 3, 62), shape('dưới bảng')),
    anchor('twoCellAnchor', corner('from', 6, 8) + corner('to', 6, 8), '<xdr:pic/>'),
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="a14">${anchor('twoCellAnchor', corner('from', 6, 17) + corner('to', 6, 17), shape('một lần'))}</mc:Choice><mc:Fallback>${shape('một lần')}</mc:Fallback></mc:AlternateContent>`,
  ].join('');
  const withDrawing = (content: string): Uint8Array =>
    form(notesPart())
      .change(
        'xl/worksheets/_rels/sheet1.xml.rels',
        '</Relationships>',
        `<Relationship Id="rId93" Type="${TYPES}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
      )
      .set(
        'xl/drawings/drawing1.xml',
        `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${content}</xdr:wsDr>`,
      )
      .zip();

  test('are said with what they say, of the first input cell that they cover; pictures and texts elsewhere are none', async () => {
    expect(await noted(withDrawing(drawing), 'form.xlsx', 'DRAWN_OVER')).toEqual([
      ['warning', 'G18', '5.1', 'một lần'],
      ['warning', 'G41', '18.1', 'Đính chính: 95 & hết'],
      ['warning', 'G42', '19.1', 'ở G42'],
    ]);
  });

  test('are said of cells that they reach, a line as a line; where they stand by lengths alone they are left out', async () => {
    const loose = '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/>';
    const group = `<xdr:grpSp><xdr:nvGrpSpPr/>${shape('trong')}${shape('nhóm')}</xdr:grpSp>`;
    const chart = '<xdr:graphicFrame><a:graphic><a:graphicData uri="chart"/></a:graphic></xdr:graphicFrame>';
    const content = [
      // Down to the upper edge of row 8 and to the left edge of column F.
      anchor('twoCellAnchor', corner('from', 6, 2) + corner('to', 7, 7), shape('trên dòng')),
      anchor('twoCellAnchor', corner('from', 3, 40) + corner('to', 5, 42), shape('bên trái')),
      anchor(
        'twoCellAnchor',
        corner('from', 6, 40) + corner('to', 7, 41),
        shape('hai</a:t></a:r><a:br/><a:r><a:t>dòng'),
      ),
      `${loose}${shape('ở đâu đó')}<xdr:clientData/></xdr:absoluteAnchor>`,
      anchor('oneCellAnchor', corner('from', 6, 41), group),
      anchor('twoCellAnchor', corner('from', 6, 8) + corner('to', 9, 20), chart),
      anchor('twoCellAnchor', corner('from', 6, 8) + corner('to', 9, 20), shape('  ')),
    ].join('');
    expect(await noted(withDrawing(content), 'form.xlsx', 'DRAWN_OVER')).toEqual([
      ['warning', 'G41', '18.1', 'hai dòng'],
      ['warning', 'G42', '19.1', 'trong nhóm'],
    ]);
  });

  test('of more than are looked at it is said how many were not; pictures and blank ones do not count', async () => {
    const one = (text: string): string => anchor('oneCellAnchor', corner('from', 6, 41), shape(text));
    const blank = anchor('twoCellAnchor', corner('from', 6, 8) + corner('to', 6, 8), '<xdr:pic/>') + one(' ');
    const content = (count: number): Uint8Array => withDrawing(blank.repeat(150) + one('x').repeat(count));
    expect(await cut(content(200))).toEqual([]);
    expect(await noted(content(200), 'form.xlsx', 'DRAWN_OVER')).toHaveLength(200);
    expect(await cut(content(201))).toEqual([['drawing', 1]]);
    expect(await cut(content(1250))).toEqual([['drawing', 1050]]);
  });

  test('a drawing that the sheet does not show and that is not there, as openxlsx of R leaves it, is none', async () => {
    const related = form(notesPart()).change(
      'xl/worksheets/_rels/sheet1.xml.rels',
      '</Relationships>',
      `<Relationship Id="rId93" Type="${TYPES}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    );
    expect(await unread(related.zip())).toEqual([]);
    related.change(
      'xl/worksheets/sheet1.xml',
      '</worksheet>',
      `<drawing xmlns:r="${TYPES}" r:id="rId93"/></worksheet>`,
    );
    expect(await unread(related.zip())).toEqual([DRAWING_UNREAD]);
  });

  test('in an .xlsb, which keeps drawings as an .xlsx does', async () => {
    const book = SheetJS.read(baseForm(), { type: 'array', cellStyles: true });
    const parts = unzipSync(new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer));
    const drawn = unzipSync(withDrawing(drawing));
    const withPart = (content: Uint8Array): Uint8Array =>
      zipSync({
        ...parts,
        'xl/worksheets/_rels/sheet1.bin.rels': strToU8(
          strFromU8(drawn['xl/worksheets/_rels/sheet1.xml.rels']!).replace(/<Relationship Id="rId91"[^>]*>/, ''),
        ),
        'xl/drawings/drawing1.xml': content,
      });
    const content = drawn['xl/drawings/drawing1.xml']!;
    expect(await noted(withPart(content), 'form.xlsb', 'DRAWN_OVER')).toEqual([
      ['warning', 'G18', '5.1', 'một lần'],
      ['warning', 'G41', '18.1', 'Đính chính: 95 & hết'],
      ['warning', 'G42', '19.1', 'ở G42'],
    ]);
    expect(await unread(withPart(content), 'form.xlsb')).toEqual([]);
    const many = strFromU8(content).replace(/<xdr:oneCellAnchor>.*?<\/xdr:oneCellAnchor>/, (box) => box.repeat(300));
    expect(await cut(withPart(strToU8(many)))).toEqual([['drawing', 103]]);
    expect(await noted(withPart(content.subarray(0, 150)), 'form.xlsb', 'DRAWN_OVER')).toEqual([]);
    expect(await unread(withPart(content.subarray(0, 150)), 'form.xlsb')).toEqual([DRAWING_UNREAD]);
  });

  describeWith(['soffice'], 'saved by LibreOffice as .ods', () => {
    /** As Excel writes a text box: LibreOffice draws nothing without its name and place. */
    const textBox = (...lines: readonly string[]): string =>
      shape(...lines).replace(
        '<xdr:sp>',
        '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="TextBox 1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>',
      );
    const boxed = (
      from: readonly [number, number],
      to: readonly [number, number],
      ...lines: readonly string[]
    ): string => anchor('twoCellAnchor', corner('from', ...from) + corner('to', ...to), textBox(...lines));

    test('are said too', async () => {
      const drawn = unzipSync(
        withDrawing(boxed([6, 40], [7, 41], 'Đính chính:', '95 &amp; hết') + boxed([0, 60], [3, 62], 'dưới bảng')),
      );
      const text = (path: string): string => new TextDecoder().decode(drawn[path]);
      const put = (path: string, before: string, content: string): void => {
        drawn[path] = new TextEncoder().encode(text(path).replace(before, content + before));
      };
      put('xl/worksheets/sheet1.xml', '</worksheet>', `<drawing xmlns:r="${TYPES}" r:id="rId93"/>`);
      put(
        '[Content_Types].xml',
        '</Types>',
        '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
      );
      const saved = resavedByLibreOffice(zipSync(drawn), 'drawn.ods', { filter: 'calc8' });
      expect(await noted(saved, 'form.ods', 'DRAWN_OVER')).toEqual([
        ['warning', 'G41', '18.1', 'Đính chính: 95 & hết'],
      ]);
    });
  });

  test('in a part that is damaged keep no figure from being read', async () => {
    expect(await noted(withDrawing(drawing), 'form.xlsx', 'CELL_NOTE')).toEqual([]);
    expect(await unread(withDrawing(drawing))).toEqual([]);
    expect(await noted(withDrawing(drawing.slice(0, 150)), 'form.xlsx', 'DRAWN_OVER')).toEqual([]);
    expect(await unread(withDrawing(drawing.slice(0, 150)))).toEqual([DRAWING_UNREAD]);
  });
});

describe('notes that somebody wrote beside figures', () => {
  test('are said with what they say, which is bounded', async () => {
    expect(await noted(form(NOTES).zip())).toEqual(SAID);
  });

  test('in parts that are named by absolute paths and in the terms of the strict format, with prefixes', async () => {
    const prefixed = NOTES.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace(
      MAIN,
      'xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    const strict = form(prefixed)
      .change('xl/worksheets/_rels/sheet1.xml.rels', TYPES, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      .change('xl/worksheets/_rels/sheet1.xml.rels', '../comments1.xml', '/xl/comments1.xml');
    expect(await noted(strict.zip())).toEqual(SAID);
  });

  test('of newer programs, with answers, in place of what these write for older ones', async () => {
    const thread =
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">' +
      '<threadedComment ref="G41" dT="2026-12-01T00:00:00.00" personId="{1}" id="{2}"><text>95 hay 61?</text></threadedComment>' +
      '<threadedComment ref="G41" dT="2026-12-02T00:00:00.00" personId="{1}" id="{3}" parentId="{2}"><text>95</text></threadedComment>' +
      '</ThreadedComments>';
    const mirror = notesPart(
      ['G41', '<t>[Threaded comment] Your version of Excel … 95 hay 61?</t>'],
      ['G43', '<t>cũ</t>'],
    );
    expect(await noted(form(mirror, thread).zip())).toEqual([
      ['information', 'G41', '18.1', '95 hay 61? / 95'],
      ['information', 'G43', '19.1', 'cũ'],
    ]);
  });

  test('of newer programs, which another one kept as they were meant for older ones', async () => {
    const kept = (head: string, to: string): string =>
      `<t xml:space="preserve">[${head}]\n\n${'Phiên bản Excel của bạn cho phép bạn đọc chú thích này. '.repeat(6)}Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n${to}:\n    95 hay 61?</t>`;
    const notes = notesPart(
      ['G41', kept('Threaded comment', 'Comment')],
      ['$g$42:$G$43', kept('Chú thích', 'Chú thích')],
    );
    expect(await noted(form(notes).zip())).toEqual([
      ['information', 'G41', '18.1', 'Comment: 95 hay 61?'],
      ['information', 'G42', '19.1', 'Chú thích: 95 hay 61?'],
    ]);
  });

  test('in a part that is damaged keep no figure from being read', async () => {
    expect(await noted(form(NOTES.slice(0, 300)).zip())).toEqual([]);
    expect(await noted(new FormParts().zip())).toEqual([]);
  });

  test.each([
    ['breaks off', form(NOTES.slice(0, 300))],
    ['is empty', form('')],
    ['is no XML', form('hỏng')],
    ['is not there', form(NOTES).remove('xl/comments1.xml')],
    ['is a thread that breaks off, beside the notes for older programs', form(NOTES, '<ThreadedComments>')],
  ])('in a part that %s are said to be unread', async (_how, damaged) => {
    expect(await unread(damaged.zip())).toEqual([NOTES_UNREAD]);
  });

  test('of which only one part is damaged keep the others', async () => {
    const damaged = form(NOTES, '<ThreadedComments>').zip();
    expect(await noted(damaged)).toEqual(SAID);
  });

  test('of a sheet whose relationships are damaged are said to be unread, and so is what is drawn', async () => {
    const damaged = form(NOTES).set('xl/worksheets/_rels/sheet1.xml.rels', '<Relationships>');
    expect(await unread(damaged.zip())).toEqual([NOTES_UNREAD, DRAWING_UNREAD]);
  });

  test('are all read where nothing is damaged', async () => {
    expect(await unread(form(NOTES).zip())).toEqual([]);
    expect(await unread(new FormParts().zip())).toEqual([]);
  });

  test('in an .xlsb whose part of notes is damaged are said to be unread', async () => {
    const { error } = console;
    console.error = () => undefined;
    const book = SheetJS.read(form(NOTES).zip(), { type: 'array' });
    const parts = unzipSync(new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer));
    console.error = error;
    const path = Object.keys(parts).find((each) => /comments\d+\.bin$/.test(each))!;
    const notes = parts[path]!;
    const withNotes = (content: Uint8Array): Uint8Array => zipSync({ ...parts, [path]: content });
    expect(await unread(withNotes(notes), 'form.xlsb')).toEqual([]);
    expect(await unread(withNotes(notes.subarray(0, notes.length / 2)), 'form.xlsb')).toEqual([NOTES_UNREAD]);
    expect(await unread(withNotes(new Uint8Array(0)), 'form.xlsb')).toEqual([NOTES_UNREAD]);
    // A record that the other library does not know makes it drop them all.
    const unknown = Uint8Array.of(0x88, 39, 0, ...notes);
    expect(await noted(withNotes(unknown), 'form.xlsb')).toEqual([]);
    expect(await unread(withNotes(unknown), 'form.xlsb')).toEqual([NOTES_UNREAD]);
  });

  describe('opened and saved by another program', () => {
    const NOTE = [['information', 'G41', '18.1', 'số đúng là 95']];
    const noteOnly = form(notesPart(['G41', '<t>số đúng là 95</t>'])).zip();

    test('exceljs, in which it is written', async () => {
      const book = new Workbook();
      await book.xlsx.load(baseForm().slice().buffer);
      const saved = async (): Promise<Uint8Array> => new Uint8Array(await book.xlsx.writeBuffer());
      expect(await bothOf(await saved())).toEqual([[], []]);
      book.worksheets[0]!.getCell('G41').note = 'số đúng là 95';
      expect(await noted(await saved())).toEqual(NOTE);
    });

    test.each(['xlsx', 'xlsb', 'ods'] as const)('SheetJS, .%s', async (bookType) => {
      const { error } = console;
      console.error = () => undefined;
      const book = SheetJS.read(noteOnly, { type: 'array' });
      const saved = new Uint8Array(SheetJS.write(book, { type: 'array', bookType }) as ArrayBuffer);
      console.error = error;
      expect(await noted(saved)).toEqual(NOTE);
    });

    describeWith(['openpyxl'], 'openpyxl', () => {
      test('keeps the note, and makes none of its own', async () => {
        expect(await noted(byPython(noteOnly, 'openpyxl_resave.py'))).toEqual(NOTE);
        expect(await bothOf(byPython(baseForm(), 'openpyxl_resave.py'))).toEqual([[], []]);
      });
    });

    describeWith(['gnumeric'], 'Gnumeric', () => {
      test.each([
        ['Gnumeric_Excel:xlsx2', 'form.xlsx'],
        ['Gnumeric_Excel:excel_biff8', 'form.xls'],
        ['Gnumeric_OpenCalc:odf', 'form.ods'],
      ])('%s', async (exporter, output) => {
        expect(await noted(byGnumeric(exporter, output, noteOnly), output)).toEqual(NOTE);
        expect(await bothOf(byGnumeric(exporter, output), output)).toEqual([[], []]);
      });
    });

    describeWith(['uno'], 'LibreOffice', () => {
      test.each(['xlsx', 'xls', 'ods'] as const)('.%s makes none of its own', async (kind) => {
        expect(await bothOf(resavedByLibreOffice(baseForm(), `form.${kind}`, FILTERS[kind]), `form.${kind}`)).toEqual([
          [],
          [],
        ]);
      });
    });
  });

  describeWith(['uno'], 'saved by LibreOffice', () => {
    test.each(['xlsx', 'xls', 'ods'] as const)('.%s', async (kind) => {
      const found = await noted(resavedByLibreOffice(form(NOTES).zip(), `form.${kind}`, FILTERS[kind]), `form.${kind}`);
      expect(found).toEqual(SAID);
    });
  });
});
