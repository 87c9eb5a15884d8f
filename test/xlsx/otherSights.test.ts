import * as SheetJS from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { validateReceived } from '../../src/core/stamp/validateReceived';
import { forEachRecord } from '../../src/xlsx/other/forEachRecord';
import { markedXlsb } from '../../src/xlsx/other/markedXlsb';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { baseForm } from '../corpus/baseForm';
import { resavedByLibreOffice } from '../corpus/byLibreOffice';
import { FORM_SHEET, FormParts, STYLES, WORKBOOK, WORKBOOK_RELATIONS } from '../corpus/FormParts';
import { describeWith } from '../support/describeWith';

const context = { catalogues: bundledCatalogues, roster: bundledRoster };
const CODES =
  /^(STRUCK_OUT|DISGUISED_CELL|HIDDEN_FIGURES|CONDITIONAL_FORMAT|FORMULA_LINKED|MERGED_CELL|ANSWER_STRUCK|ANSWER_HIDDEN)$/;

/** What is said of how figures and answers are shown. */
async function said(name: string, content: Uint8Array): Promise<readonly unknown[]> {
  const [received] = await receiveFile({ name, content }, context);
  if (received?.result.ok !== true) throw new Error(JSON.stringify(received?.result));
  return validateReceived(received.result.submission, bundledCatalogues[0], bundledRoster).flatMap(
    ({ code, severity, cell, params }) =>
      CODES.test(code) ? [[code, severity, cell, ...('cells' in params ? [params.cells] : [])]] : [],
  );
}

/** A form with one of each: figures are in G18, G19, G35, G36, G41; 19.1 in G42. */
function oddForm(): FormParts {
  const parts = new FormParts();
  const styles = parts.part(STYLES);
  const count = (list: string): number => Number(new RegExp(`<${list} count="(\\d+)"`).exec(styles)![1]!);
  const [font, format] = [count('fonts'), count('cellXfs')];
  const letters = (look: string): string => `<font>${look}<sz val="11"/><name val="Arial"/></font>`;
  const cell = (address: string, style: number, value: number) =>
    parts.change(
      FORM_SHEET,
      new RegExp(`<c r="${address}"(?:[^>]*/>|.*?</c>)`),
      `<c r="${address}" s="${style}"><v>${value}</v></c>`,
    );
  parts.set(STYLES, styles.replace(/<dxfs.*?<\/dxfs>|<dxfs[^>]*\/>/s, ''));
  parts
    .change(STYLES, '</fonts>', `${letters('<strike/>')}${letters('<color rgb="FFFFFFFF"/>')}</fonts>`)
    .change(
      STYLES,
      '</cellXfs>',
      `${[font, font + 1].map((id) => `<xf numFmtId="0" fontId="${id}" fillId="0" borderId="0" applyFont="1"/>`).join('')}</cellXfs>` +
        '<dxfs count="2"><dxf><font><strike/></font></dxf><dxf><font><b/></font></dxf></dxfs>',
    )
    .change(FORM_SHEET, '<row r="36"', '<row r="36" hidden="1"')
    .change(FORM_SHEET, '<col min="12" max="12"', '<col min="12" max="12" hidden="1"')
    .change(FORM_SHEET, /<mergeCells[^>]*>/, (tag = '') => `${tag}<mergeCell ref="G42:G43"/>`)
    .change(
      FORM_SHEET,
      '</mergeCells>',
      '</mergeCells><conditionalFormatting sqref="G18:G19"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="G41"><cfRule type="cellIs" dxfId="0" priority="2" operator="between"><formula>0.5</formula><formula>60</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="G35"><cfRule type="expression" dxfId="1" priority="3"><formula>G35&gt;1</formula></cfRule></conditionalFormatting>',
    );
  cell('G18', 28, 6);
  cell('G19', 28, 5);
  cell('G35', format + 1, 61);
  cell('G41', format, 61);
  cell('G42', 28, 7);
  return parts;
}

const FOUND = [
  ['HIDDEN_FIGURES', 'warning', 'G36', 'G36'],
  ['CONDITIONAL_FORMAT', 'warning', 'G18', 'G18'],
  ['DISGUISED_CELL', 'warning', 'G35'],
  ['STRUCK_OUT', 'error', 'G41'],
  ['MERGED_CELL', 'error', 'G42'],
];

test('a form with one of each', async () => {
  expect(await said('form.xlsx', oddForm().zip())).toEqual(FOUND);
});

describe('zeros that a sheet does not show', () => {
  const form = (view: string, value: number): FormParts =>
    new FormParts()
      .change(FORM_SHEET, 'showGridLines="0"', `showGridLines="0"${view}`)
      .change(FORM_SHEET, /<c r="G36"(?:[^>]*\/>|.*?<\/c>)/, `<c r="G36" s="28"><v>${value}</v></c>`);
  test.each([
    [' showZeros="0"', 0, [['DISGUISED_CELL', 'warning', 'G36']]],
    [' showZeros=" false "', 0, [['DISGUISED_CELL', 'warning', 'G36']]],
    [' showZeros="0"', 1, []],
    [' showZeros="1"', 0, []],
    [' rightToLeft="0"', 0, []],
  ])('%s of %d', async (view, value, expected) => {
    expect(await said('form.xlsx', form(view, value).zip())).toEqual(expected);
  });

  test('and others of the same rows that does', async () => {
    const hidden = form(' showZeros="0"', 0).zip();
    const shown = form(' rightToLeft="0"', 0).zip();
    const codes: (readonly unknown[])[] = [];
    for (const content of [shown, shown, hidden, shown, hidden]) codes.push(await said('form.xlsx', content));
    expect(codes.map(({ length }) => length)).toEqual([0, 0, 1, 0, 1]);
  });

  describeWith(['uno'], 'saved by LibreOffice', () => {
    test.each([['ods', 'calc8'] as const, ['xls', 'MS Excel 97'] as const])('.%s', async (kind, filter) => {
      const saved = resavedByLibreOffice(form(' showZeros="0"', 0).zip(), `zeros.${kind}`, { filter });
      expect(await said(`form.${kind}`, saved)).toEqual([['DISGUISED_CELL', 'warning', 'G36']]);
    });
  });
});

describeWith(['uno'], 'the same form, saved by LibreOffice', () => {
  test.each([['ods', 'calc8'] as const, ['xls', 'MS Excel 97'] as const])('.%s', async (kind, filter) => {
    const bytes = resavedByLibreOffice(oddForm().zip(), `odd.${kind}`, { filter });
    expect(await said(`form.${kind}`, bytes)).toEqual(FOUND);
  });

  test.each([['ods', 'calc8'] as const, ['xls', 'MS Excel 97'] as const])(
    'a hidden column in .%s',
    async (kind, filter) => {
      const parts = new FormParts().change(FORM_SHEET, '<col min="7" max="7"', '<col min="7" max="7" hidden="1"');
      const bytes = resavedByLibreOffice(parts.zip(), `column.${kind}`, { filter });
      expect(await said(`form.${kind}`, bytes)).toEqual([
        ['HIDDEN_FIGURES', 'warning', 'G18', 'G18, G19, G34, G35, G36'],
      ]);
    },
  );

  test.each([['ods', 'calc8'] as const, ['xls', 'MS Excel 97'] as const])(
    'a column of hardly any width, and a row of hardly any height, in .%s',
    async (kind, filter) => {
      const narrow = new FormParts().change(
        FORM_SHEET,
        '<col min="7" max="7" width="14"',
        '<col min="7" max="7" width="0.3"',
      );
      const low = new FormParts().change(FORM_SHEET, /<row r="36"[^>]*>/, '<row r="36" ht="1.5" customHeight="1">');
      expect(await said(`form.${kind}`, resavedByLibreOffice(narrow.zip(), `narrow.${kind}`, { filter }))).toEqual([
        ['HIDDEN_FIGURES', 'warning', 'G18', 'G18, G19, G34, G35, G36'],
      ]);
      expect(await said(`form.${kind}`, resavedByLibreOffice(low.zip(), `low.${kind}`, { filter }))).toEqual([
        ['HIDDEN_FIGURES', 'warning', 'G36', 'G36'],
      ]);
    },
  );

  test.each([['ods', 'calc8'] as const, ['xls', 'MS Excel 97'] as const])(
    'a hidden sheet in .%s',
    async (kind, filter) => {
      // LibreOffice shows the sheet that is in front.
      const parts = new FormParts()
        .change(WORKBOOK, /<sheet name="[^"]*" sheetId="1"/, (tag = '') => `${tag} state="hidden"`)
        .change(WORKBOOK, /<bookViews>.*<\/bookViews>/s, '<bookViews><workbookView activeTab="1"/></bookViews>');
      const bytes = resavedByLibreOffice(parts.zip(), `sheet.${kind}`, { filter });
      expect(await said(`form.${kind}`, bytes)).toEqual([
        ['HIDDEN_FIGURES', 'warning', 'G18', 'G18, G19, G34, G35, G36'],
      ]);
    },
  );

  test.each([
    ['xls', 'MS Excel 97', '[1]Sheet1!$B$2+1'],
    ['ods', 'calc8', '[1]Sheet1!$B$2+1'],
    ['xls', 'MS Excel 97', 'SoCan+1'],
    ['ods', 'calc8', 'SoCan+1'],
  ] as const)('.%s: a figure that comes from another workbook', async (kind, filter, formula) => {
    const parts = new FormParts()
      .cell('CT_18_1', `<c @><f>${formula}</f><v>95</v></c>`)
      .change(
        WORKBOOK,
        '<definedNames>',
        '<externalReferences><externalReference r:id="rIdX"/></externalReferences><definedNames><definedName name="SoCan">[1]Sheet1!$B$2</definedName>',
      )
      .change(
        WORKBOOK_RELATIONS,
        '</Relationships>',
        '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
      )
      .change(
        '[Content_Types].xml',
        '</Types>',
        '<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>',
      )
      .set(
        'xl/externalLinks/externalLink1.xml',
        '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><externalBook r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2"><v>94</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
      )
      .set(
        'xl/externalLinks/_rels/externalLink1.xml.rels',
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="other.xlsx" TargetMode="External"/></Relationships>',
      );
    expect(await said(`linked.${kind}`, resavedByLibreOffice(parts.zip(), `linked.${kind}`, { filter }))).toEqual([
      ['FORMULA_LINKED', 'warning', 'G41'],
    ]);
  });

  test.each([['ods', 'calc8'] as const, ['xls', 'MS Excel 97'] as const])(
    'the form itself in .%s',
    async (kind, filter) => {
      expect(await said(`form.${kind}`, resavedByLibreOffice(baseForm(), `plain.${kind}`, { filter }))).toEqual([]);
    },
  );
});

describe('.xlsb', () => {
  const word = (value: number): number[] => [value & 255, (value >> 8) & 255];
  const long = (value: number): number[] => [...word(value), ...word(value >>> 16)];
  const record = (kind: number, content: readonly number[]): number[] => [
    ...(kind < 128 ? [kind] : [(kind & 127) | 128, kind >> 7]),
    ...(content.length < 128 ? [content.length] : [(content.length & 127) | 128, content.length >> 7]),
    ...content,
  ];
  const AUTOMATIC = [0, 0, 0, 0, 0, 0, 0, 0];
  const WHITE = [5, 0, 0, 0, 255, 255, 255, 255];
  const WHITE_OF_THEME = [6, 0, 0, 0, 0, 0, 0, 0];
  const WHITE_OF_OLD = [2, 9, 0, 0, 0, 0, 0, 0];
  const BLUE = [5, 0, 0, 0, 0, 0, 255, 255];
  const font = (flags: number, color: readonly number[], name = 'A'): number[] =>
    record(43, [
      ...[220, flags, 400, 0].flatMap(word),
      ...[0, 0, 0, 0, ...color, 0],
      ...long(name.length),
      ...Buffer.from(name, 'utf16le'),
    ]);
  const fill = (pattern: number, color: readonly number[]): number[] =>
    record(45, [...long(pattern), ...color, ...AUTOMATIC]);
  const format = (number: number, ground = 0): number[] =>
    record(47, [...word(0), ...word(0), ...word(number), ...word(ground), ...Array<number>(8).fill(0)]);
  const styles = [
    ...[font(0, AUTOMATIC), font(8, AUTOMATIC), font(0, WHITE), font(0, WHITE_OF_THEME), font(0, WHITE_OF_OLD)].flat(),
    ...font(0, AUTOMATIC, 'Wingdings 3'),
    ...record(612, []),
    ...fill(0, AUTOMATIC),
    ...fill(1, BLUE),
    // Of styles of cells, which are not those of the cells.
    ...record(626, []),
    ...format(1),
    ...record(627, []),
    ...record(617, []),
    ...[format(0), format(1), format(2), format(3), format(4), format(2, 1), format(5)].flat(),
    ...record(618, []),
  ];
  const row = (place: number, flags: number): number[] =>
    record(0, [...long(place), ...long(0), ...word(300), 0, flags, 0]);
  const number = (column: number, style: number): number[] =>
    record(5, [...long(column), ...word(style), 0, 0, ...new Uint8Array(new Float64Array([95]).buffer)]);
  const columns = (first: number, last: number, flags: number): number[] =>
    record(60, [...long(first), ...long(last), ...long(2560), ...long(0), ...word(flags)]);
  const sheet = [
    ...columns(0, 1, 0),
    ...columns(2, 3, 1),
    ...row(0, 0),
    ...[0, 1, 2, 3, 4, 5, 6].flatMap((style) => number(style, style)),
    ...row(6, 16),
    ...number(0, 1),
  ];
  const wide = (text: string): number[] => [...long(text.length), ...Buffer.from(text, 'utf16le')];
  const workbook = record(156, [...long(0), ...long(1), ...wide('rId7'), ...wide('A')]);

  test('looks of cells, hidden rows and columns', () => {
    const { sights } = markedXlsb({
      workbook: new Uint8Array(workbook),
      styles: new Uint8Array(styles),
      strings: new Uint8Array(0),
      sheet: (id) => new Uint8Array(id === 'rId7' ? sheet : []),
    });
    expect(sights).toHaveLength(1);
    const [sight] = sights;
    expect([1, 2, 3, 4, 5, 6, 7].map((column) => sight!.lookAt(1, column))).toEqual([
      null,
      'struck',
      'unseen',
      'unseen',
      'unseen',
      null,
      'unseen',
    ]);
    expect(sight!.lookAt(7, 1)).toBe('struck');
    expect(sight!.frame()).toEqual({ hiddenRows: new Set([7]), hiddenColumns: [{ first: 3, last: 4 }] });
  });

  test('letters in the colours of its own theme', () => {
    const looksWith = (theme: readonly string[]): unknown => {
      const { sights } = markedXlsb({
        workbook: new Uint8Array(workbook),
        styles: new Uint8Array(styles),
        strings: new Uint8Array(0),
        theme,
        sheet: () => new Uint8Array(sheet),
      });
      return [3, 4].map((column) => sights[0]!.lookAt(1, column));
    };
    expect(looksWith(['FFFFFF', '000000'])).toEqual(['unseen', 'unseen']);
    // The fourth font has the first colour of the theme.
    expect(looksWith(['1F3864', '000000'])).toEqual(['unseen', null]);
  });

  test('letters in a colour of its own in the place of an old one', () => {
    // BrtIndexedColor: 64 of them, of which the old number 9 is white where they are not there.
    const palette = (color: readonly number[]): number[] => [
      ...record(565, []),
      ...Array.from({ length: 64 }, (_, place) => record(475, place === 9 ? color : [0, 0, 0, 0])).flat(),
      ...record(566, []),
    ];
    const lookWith = (color: readonly number[]): unknown =>
      markedXlsb({
        workbook: new Uint8Array(workbook),
        styles: new Uint8Array([...styles, ...palette(color)]),
        strings: new Uint8Array(0),
        sheet: () => new Uint8Array(sheet),
      }).sights[0]!.lookAt(1, 5);
    expect(lookWith([255, 255, 255, 0])).toBe('unseen');
    expect(lookWith([31, 56, 100, 0])).toBe(null);
  });

  test('formulas in the place of results, and columns that are hidden unless they say otherwise', () => {
    const frameOf = (...records: readonly number[][]): unknown =>
      markedXlsb({
        workbook: new Uint8Array(workbook),
        styles: new Uint8Array(styles),
        strings: new Uint8Array(0),
        sheet: () => new Uint8Array(records.flat()),
      }).sights[0]!.frame();
    const view = (flags: number): number[] => record(137, [...word(flags), ...Array<number>(28).fill(0)]);
    const usual = (exact: number, digits: number): number[] =>
      record(485, [...long(exact), ...word(digits), ...word(300), ...word(0), 0, 0]);
    const others = { hiddenColumns: [{ first: 3, last: 16384 }] };
    expect(frameOf(view(16 + 2))).toEqual({ showsFormulas: true });
    expect(frameOf(view(16))).toEqual({});
    const from = record(137, [...word(16), ...long(0), ...long(2), ...long(1), ...Array<number>(16).fill(0)]);
    const double = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];
    const pane = (x: number, y: number, flags: number): number[] =>
      record(151, [...double(x), ...double(y), ...Array<number>(12).fill(0), flags]);
    expect(frameOf(from, pane(0, 3, 1))).toEqual({ hiddenRows: new Set([1, 2]) });
    expect(frameOf(from, pane(3, 0, 2))).toEqual({ hiddenColumns: [{ first: 1, last: 1 }] });
    expect(frameOf(from, pane(3, 3, 0))).toEqual({});
    expect(frameOf(usual(0, 8), columns(0, 1, 0))).toEqual(others);
    expect(frameOf(usual(0xffffffff, 0), columns(0, 1, 0))).toEqual(others);
    expect(frameOf(usual(0xffffffff, 8), columns(0, 1, 0))).toEqual({});
    expect(frameOf(usual(2340, 0), columns(0, 1, 0))).toEqual({});
  });

  test('a form that was saved so', async () => {
    const book = SheetJS.read(baseForm(), { type: 'array', cellStyles: true });
    const form = book.Sheets[book.SheetNames[0]!]!;
    form['!rows'] = [];
    form['!rows'][40] = { hidden: true };
    const bytes = new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer);
    expect(await said('form.xlsb', bytes)).toEqual([['HIDDEN_FIGURES', 'warning', 'G41', 'G41']]);
    const parts = unzipSync(bytes);
    forEachRecord(parts['xl/styles.bin']!, (kind, font) => {
      if (kind === 43) font.setUint16(2, 8, true);
    });
    expect(await said('form.xlsb', zipSync(parts))).toEqual(
      expect.arrayContaining([
        ['STRUCK_OUT', 'error', 'G41'],
        ['STRUCK_OUT', 'error', 'G18'],
      ]),
    );
  });

  test('zeros that are not shown', async () => {
    const book = SheetJS.read(baseForm(), { type: 'array' });
    const form = book.Sheets[book.SheetNames[0]!]!;
    form['G36'] = { t: 'n', v: 0, z: 'General' };
    const bytes = new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer);
    expect(await said('form.xlsb', bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    forEachRecord(parts['xl/worksheets/sheet1.bin']!, (kind, view) => {
      if (kind === 137) view.setUint16(0, view.getUint16(0, true) & ~16, true);
    });
    expect(await said('form.xlsb', zipSync(parts))).toEqual([['DISGUISED_CELL', 'warning', 'G36']]);
  });

  describe('formulas that lead to another workbook', () => {
    const otherBook = [
      ...record(353, []),
      ...record(357, []),
      ...record(355, [...long(2), ...wide('rId9')]),
      ...record(354, []),
    ];
    // This workbook's first sheet, and the other's.
    const sheets = record(362, [...long(2), ...long(0), ...long(0), ...long(0), ...long(1), ...long(0), ...long(0)]);
    const references = [...otherBook, ...sheets];
    const VALUE = [...new Uint8Array(new Float64Array([61]).buffer)];
    const tokensOf = (tokens: readonly number[]): number[] => [
      ...word(0),
      ...long(tokens.length),
      ...tokens,
      ...long(0),
    ];
    /** Cell B2 of a sheet by its number in the list. */
    const cellOf = (sheetNumber: number): number[] => [0x3a, ...word(sheetNumber), ...long(1), ...word(1)];
    const place = (column: number): number[] => [...long(column), ...word(0), 0, 0];
    const ofNumber = (column: number, tokens: readonly number[]): number[] =>
      record(9, [...place(column), ...VALUE, ...tokensOf(tokens)]);

    test('cells of all kinds, and of formulas for several at once', () => {
      const text = [...place(5), ...wide('ab'), ...tokensOf(cellOf(1))];
      const { isLinked } = markedXlsb({
        workbook: new Uint8Array([...workbook, ...references]),
        styles: new Uint8Array(styles),
        strings: new Uint8Array(0),
        sheet: () =>
          new Uint8Array([
            ...row(3, 0),
            ...ofNumber(0, cellOf(0)),
            ...ofNumber(1, cellOf(1)),
            ...ofNumber(2, [0x17, ...word(1), 0x3a, 0x01, ...cellOf(0), 0x08]),
            ...ofNumber(3, [0x1e, 1, 0, 0x44, ...long(3), ...word(1), 0x03, ...cellOf(1), 0x03]),
            ...ofNumber(4, [0x99, ...cellOf(1)]),
            ...record(8, text),
            ...row(7, 0),
            ...record(426, [...long(7), ...long(8), ...long(2), ...long(2), 0, ...long(9), ...cellOf(1), ...long(0)]),
          ]),
      });
      const linked = [4, 8, 9].map((line) => [1, 2, 3, 4, 5, 6].filter((column) => isLinked(0, line, column)));
      expect(linked).toEqual([[2, 4, 6], [3], [3]]);
    });

    test('by a name that leads to another workbook, itself or by another name', () => {
      const nameOf = (name: string, tokens: readonly number[]): number[] =>
        record(39, [...long(0), 0, ...long(-1), ...wide(name), ...long(tokens.length), ...tokens, ...long(0)]);
      const byName = (name: number): number[] => [0x23, ...long(name)];
      const { isLinked } = markedXlsb({
        workbook: new Uint8Array([
          ...workbook,
          ...references,
          ...nameOf('Đây', cellOf(0)),
          ...nameOf('SoCan', cellOf(1)),
          ...nameOf('Qua', byName(2)),
          ...record(39, [...long(0), 0]),
        ]),
        styles: new Uint8Array(styles),
        strings: new Uint8Array(0),
        sheet: () => new Uint8Array([...row(3, 0), ...[1, 2, 3, 4, 5].flatMap((name) => ofNumber(name, byName(name)))]),
      });
      expect([2, 3, 4, 5, 6].filter((column) => isLinked(0, 4, column))).toEqual([3, 4]);
    });

    test('a figure of a form', async () => {
      const book = SheetJS.read(baseForm(), { type: 'array', cellStyles: true });
      const bytes = new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer);
      const parts = unzipSync(bytes);
      const anew = (
        path: string,
        change: (kind: number, content: readonly number[], line: number) => readonly number[],
      ) => {
        const records: number[] = [];
        let line = 0;
        forEachRecord(parts[path]!, (kind, view) => {
          if (kind === 0) line = view.getUint32(0, true) + 1;
          records.push(...change(kind, [...new Uint8Array(view.buffer, view.byteOffset, view.byteLength)], line));
        });
        parts[path] = new Uint8Array(records);
      };
      const put = (sheetNumber: number): number => {
        let changed = 0;
        anew('xl/worksheets/sheet1.bin', (kind, content, line) => {
          const isFigure = line === 41 && content[0] === 6 && kind <= 11 && content.length > 8;
          if (!isFigure) return record(kind, content);
          changed++;
          return record(9, [...content.slice(0, 8), ...VALUE, ...tokensOf(cellOf(sheetNumber))]);
        });
        return changed;
      };
      expect(put(0)).toBe(1);
      expect(await said('form.xlsb', zipSync(parts))).toEqual([]);
      let last = 0;
      anew('xl/workbook.bin', (kind, content) => {
        if (kind !== 362) return record(kind, content);
        // The other workbook behind this one, and its first sheet behind those of this one.
        last = content[0]!;
        const sheets = [...long(last + 1), ...content.slice(4), ...long(1), ...long(0), ...long(0)];
        return [...record(355, wide('rId9')), ...record(kind, sheets)];
      });
      expect(put(last)).toBe(1);
      expect(await said('form.xlsb', zipSync(parts))).toEqual([['FORMULA_LINKED', 'warning', 'G41']]);
    });
  });
});
