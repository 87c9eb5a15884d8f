import { strToU8, zipSync } from 'fflate';
import type { RawCell } from '../../src/core/workbook/RawWorkbook';
import type { OtherFormat } from '../../src/xlsx/other/OtherFormat';
import { readOtherFormat } from '../../src/xlsx/other/readOtherFormat';
import { shownFormat } from '../../src/xlsx/other/shownFormat';
import { DEFAULT_LIMITS } from '../../src/xlsx/read/ReadLimits';
import { resultKind } from '../../src/xlsx/read/resultKind';
import { markedXlsb } from '../../src/xlsx/other/markedXlsb';
import { compound } from '../corpus/compound';

async function cellsOf(bytes: Uint8Array, format: OtherFormat): Promise<readonly RawCell[]> {
  const { sheets } = (await readOtherFormat(bytes, format, DEFAULT_LIMITS)).workbook;
  return sheets.flatMap(({ cells }) => cells);
}

/** What cells hold, with their kinds. */
const told = (cells: readonly RawCell[]): readonly unknown[] =>
  cells.map(({ kind, value, mayBeStale }) => [kind, value, ...(mayBeStale === true ? ['stale'] : [])]);

const word = (value: number): number[] => [value & 255, (value >> 8) & 255];
const long = (value: number): number[] => [...word(value), ...word(value >>> 16)];
const wide = (text: string): number[] => [...Buffer.from(text, 'utf16le')];

describe('.xls', () => {
  const record = (kind: number, content: readonly number[]): number[] => [
    ...word(kind),
    ...word(content.length),
    ...content,
  ];
  const BEGIN = [...word(0x0600), ...word(0x0005), ...Array<number>(12).fill(0)];
  const SHEET = [...word(0x0600), ...word(0x0010), ...Array<number>(12).fill(0)];
  const font = (flags: number, script: number, color = 0, size = 220, name = 'A'): number[] =>
    record(0x31, [
      ...[size, flags, color, 400, script].flatMap(word),
      ...[0, 0, 0, 0, name.length, 0],
      ...Buffer.from(name),
    ]);
  /** 951 whose last digit is in a font of its own. */
  const rich = (number: number): number[] => [
    ...word(3),
    8,
    ...word(1),
    ...Buffer.from('951'),
    ...word(2),
    ...word(number),
  ];

  /** Fonts: 0 plain, 1 raised, 2 lowered, 3 struck; the fifth, plain, has the number 5. */
  function xls(
    texts: readonly number[],
    count: number,
    cells: readonly number[],
    sheet: readonly number[] = [],
    fonts = [font(0, 0), font(0, 1), font(0, 2), font(8, 0), font(0, 1)],
  ): Uint8Array {
    const globals = [
      ...fonts.flat(),
      // Cell formats: 0 plain, 1 struck, 2 with the fifth font.
      ...[0, 3, 5].flatMap((font) => record(0xe0, [...word(font), ...word(0), ...Array<number>(16).fill(0)])),
    ];
    const strings = record(0xfc, [...long(count), ...long(count), ...texts]);
    const name = (at: number): number[] => record(0x85, [...long(at), 0, 0, 1, 0, 65]);
    const before = [...record(0x0809, BEGIN), ...globals];
    const at = before.length + name(0).length + strings.length + record(0x0a, []).length;
    const stream = [
      ...before,
      ...name(at),
      ...strings,
      ...record(0x0a, []),
      ...record(0x0809, SHEET),
      ...sheet,
      ...cells,
      ...record(0x0a, []),
    ];
    return compound({ Workbook: new Uint8Array([...stream, ...Array<number>(5000).fill(0)]) });
  }
  const label = (row: number, text: number): number[] =>
    record(0xfd, [...word(row), ...word(0), ...word(0), ...long(text)]);
  /** A formula that adds 60 and 35, or compares them, with a stored result. */
  const formula = (row: number, result: number, operator: number, flags = 0): number[] =>
    formulaOf(row, new Uint8Array(new Float64Array([result]).buffer), operator, flags);
  const formulaOf = (row: number, result: Iterable<number>, operator: number, flags = 0): number[] =>
    record(6, [
      ...word(row),
      ...word(0),
      ...word(0),
      ...result,
      ...word(flags),
      ...long(0),
      ...word(7),
      0x1e,
      60,
      0,
      0x1e,
      35,
      0,
      operator,
    ]);

  test('digits that are raised, lowered or struck through are none of the number', async () => {
    const texts = [1, 2, 3, 0, 5].map(rich);
    const cells = texts.flatMap((_, row) => label(row, row));
    expect(told(await cellsOf(xls(texts.flat(), texts.length, cells), 'LEGACY_XLS'))).toEqual([
      ['text', '95¹'],
      ['text', '95₁'],
      ['text', '951\u0336'],
      ['text', '951'],
      // The fonts are numbered 0 to 3, 5 and on.
      ['text', '95¹'],
    ]);
  });

  test('formulas in the place of results, and columns and rows that are hidden unless they say otherwise', async () => {
    const frameOf = async (sheet: readonly number[]): Promise<unknown> => {
      const number = (row: number): number[] => record(0x0203, [...word(row), ...Array<number>(12).fill(0)]);
      const bytes = xls([], 0, [...number(0), ...number(4)], sheet);
      const [found] = (await readOtherFormat(bytes, 'LEGACY_XLS', DEFAULT_LIMITS)).workbook.sheets;
      return [found?.showsFormulas, found?.hiddenColumns, found?.hiddenRows];
    };
    const view = (flags: number): number[] => record(0x023e, [...word(flags), ...Array<number>(16).fill(0)]);
    const columns = record(0x7d, [...word(1), ...word(2), ...word(2560), ...word(0), ...word(0), ...word(0)]);
    const row = record(0x0208, [...word(0), ...word(0), ...word(1), ...word(300), ...Array<number>(8).fill(0)]);
    expect(await frameOf(view(0x10))).toEqual([undefined, undefined, undefined]);
    expect(await frameOf(view(0x11))).toEqual([true, undefined, undefined]);
    // Frozen panes of which the first begins at the third row and column: nobody can scroll to what stands before.
    const from = (flags: number): number[] =>
      record(0x023e, [...word(flags), ...word(2), ...word(2), ...Array<number>(12).fill(0)]);
    const pane = (x: number, y: number): number[] =>
      record(0x41, [...word(x), ...word(y), ...Array<number>(6).fill(0)]);
    expect(await frameOf([...from(0x18), ...pane(0, 1)])).toEqual([undefined, undefined, new Set([1, 2])]);
    expect(await frameOf([...from(0x18), ...pane(1, 0)])).toEqual([undefined, [{ first: 1, last: 2 }], undefined]);
    expect(await frameOf([...from(0x10), ...pane(1, 1)])).toEqual([undefined, undefined, undefined]);
    const others = [
      { first: 1, last: 1 },
      { first: 4, last: 16384 },
    ];
    expect(await frameOf([...record(0x55, word(0)), ...columns])).toEqual([undefined, others, undefined]);
    expect(await frameOf([...record(0x55, word(8)), ...columns])).toEqual([undefined, undefined, undefined]);
    expect(await frameOf([...record(0x55, word(8)), ...columns, ...record(0x99, word(0))])).toEqual([
      undefined,
      others,
      undefined,
    ]);
    expect(await frameOf([...record(0x99, word(2000)), ...record(0x55, word(0))])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const hidesRows = record(0x0225, [...word(2), ...word(300)]);
    expect(await frameOf([...hidesRows, ...row])).toEqual([undefined, undefined, new Set([5])]);
    expect(await frameOf([...record(0x0225, [...word(0), ...word(300)]), ...row])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('letters in the colour of paper', async () => {
    const fonts = [font(0, 0), font(0, 0, 9), font(0, 0, 8, 20), font(0, 0), font(0, 0, 8, 220, 'Wingdings')];
    const texts = [1, 2, 3, 5].map(rich);
    const cells = texts.flatMap((_, row) => label(row, row));
    expect(told(await cellsOf(xls(texts.flat(), texts.length, cells, [], fonts), 'LEGACY_XLS'))).toEqual([
      ['text', '951\u0338'],
      ['text', '951\u0338'],
      ['text', '951'],
      ['text', '951\u0338'],
    ]);
  });

  test('cells that are struck through as a whole', async () => {
    const float = (value: number): Uint8Array => new Uint8Array(new Float64Array([value]).buffer);
    /** Whole numbers as they stand in short records. */
    const short = (value: number): number[] => long(value * 4 + 2);
    const number = (row: number, format: number): number[] =>
      record(0x0203, [...word(row), ...word(0), ...word(format), ...float(95)]);
    const cells = [
      ...number(0, 0),
      ...number(1, 1),
      ...number(2, 2),
      ...record(0x027e, [...word(3), ...word(0), ...word(1), ...short(96)]),
      ...record(0xbd, [
        ...word(4),
        ...word(1),
        ...[0, 1].flatMap((format) => [...word(format), ...short(97)]),
        ...word(2),
      ]),
      ...record(0xfd, [...word(5), ...word(0), ...word(1), ...long(0)]),
    ];
    const found = await cellsOf(xls([...word(2), 0, ...Buffer.from('98')], 1, cells), 'LEGACY_XLS');
    expect(found.map(({ row, column, value, struck }) => [row, column, value, struck === true])).toEqual([
      [1, 1, 95, false],
      [2, 1, 95, true],
      [3, 1, 95, false],
      [4, 1, 96, true],
      [5, 2, 97, false],
      [5, 3, 97, true],
      [6, 1, '98', true],
    ]);
  });

  test('a text that goes on in a further record keeps its runs', async () => {
    const start = [...word(4), 8, ...word(1), ...Buffer.from('95')];
    const texts = [...start, ...record(0x3c, [1, ...wide('16'), ...word(3), ...word(1), ...rich(1)])];
    // The record of the texts ends where the first one is cut.
    const book = Buffer.from(xls(texts, 2, [...label(0, 0), ...label(1, 1)]));
    const at = book.indexOf(Buffer.from([0xfc, 0, texts.length + 8, 0]));
    book.writeUInt16LE(8 + start.length, at + 2);
    expect(told(await cellsOf(new Uint8Array(book), 'LEGACY_XLS'))).toEqual([
      ['text', '951⁶'],
      ['text', '95¹'],
    ]);
  });

  test('formulas that are computed on request, or were not computed at all', async () => {
    const manual = record(0x0d, word(0));
    const add = formula(0, 95, 3);
    const of = async (sheet: readonly number[]): Promise<readonly unknown[]> =>
      told(await cellsOf(xls([], 0, add, sheet), 'LEGACY_XLS'));
    expect(await of([])).toEqual([['number', 95]]);
    expect(await of(manual)).toEqual([['number', 95, 'stale']]);
    expect(await of([...manual, ...record(0x5f, word(0))])).toEqual([['uncached', null]]);
    expect(await of(record(0x5e, word(0)))).toEqual([['uncached', null]]);
  });

  test('formulas that may count themselves', async () => {
    const iterates = async (sheet: readonly number[]): Promise<unknown> =>
      (await readOtherFormat(xls([], 0, formula(0, 95, 3), sheet), 'LEGACY_XLS', DEFAULT_LIMITS)).workbook.iterates;
    expect(await iterates(record(0x11, word(1)))).toBe(true);
    expect(await iterates(record(0x11, word(0)))).toBeUndefined();
  });

  test('a 0 of a formula that has still to be computed, as libraries write it, is none', async () => {
    const cells = [0, 1, 2, 3].flatMap((flags) => formula(flags, 0, 3, flags));
    expect(told(await cellsOf(xls([], 0, [...cells, ...formula(4, 95, 3, 2)]), 'LEGACY_XLS'))).toEqual([
      ['number', 0],
      ['uncached', null],
      ['uncached', null],
      ['uncached', null],
      ['number', 95],
    ]);
  });

  test('an empty text of a sum says that nothing was computed, one of a comparison alone does not', async () => {
    const empty = [3, 0, 0, 0, 0, 0, 0xff, 0xff];
    const compared = formulaOf(0, empty, 0x0d);
    expect(told(await cellsOf(xls([], 0, compared), 'LEGACY_XLS'))).toEqual([['text', '']]);
    expect(told(await cellsOf(xls([], 0, [...compared, ...formulaOf(1, empty, 3)]), 'LEGACY_XLS'))).toEqual([
      ['uncached', null],
      ['uncached', null],
    ]);
  });

  test('a 1 that a comparison gave is a truth value, and a sum that gave 0 is 0', async () => {
    expect(told(await cellsOf(xls([], 0, [...formula(0, 1, 0x0d), ...formula(1, 0, 3)]), 'LEGACY_XLS'))).toEqual([
      ['boolean', true],
      ['number', 0],
    ]);
  });
});

describe('.xlsb', () => {
  const record = (kind: readonly number[], content: readonly number[]): number[] => [
    ...kind,
    content.length,
    ...content,
  ];
  const font = (flags: number, script: number): number[] =>
    record([43], [...word(220), ...word(flags), ...word(400), ...word(script), ...Array<number>(17).fill(0)]);
  const styles = new Uint8Array([...font(0, 0), ...font(0, 1), ...record([0xe4, 0x04], []), ...font(8, 0)]);
  const text = (number: number): number[] =>
    record([19], [1, ...long(3), ...wide('951'), ...long(1), ...word(2), ...word(number)]);
  const calculation = (mode: number, flags: number): Uint8Array =>
    new Uint8Array(record([0x9d, 0x01], [...long(0), ...long(mode), ...Array<number>(16).fill(0), ...word(flags)]));
  const read = (strings: readonly number[], workbook: Uint8Array): ReturnType<typeof markedXlsb> =>
    markedXlsb({ styles, strings: new Uint8Array(strings), workbook, sheet: () => new Uint8Array(0) });

  test('formulas that may count themselves', () => {
    expect(read([], calculation(1, 36)).iterates).toBe(true);
    expect(read([], calculation(1, 32)).iterates).toBe(false);
  });

  const row = (place: number): number[] => record([0], [...long(place), ...Array<number>(8).fill(0)]);
  const shared = (column: number, place: number): number[] =>
    record([7], [...long(column), ...long(0), ...long(place)]);
  /** Runs of the cells in the first row of a workbook of these texts. */
  const shown = (strings: readonly number[], cells: readonly number[], columns: number) => {
    const { runsAt } = markedXlsb({
      styles,
      strings: new Uint8Array(strings),
      workbook: new Uint8Array(record([0x9c, 0x01], [...long(0), ...long(1), ...long(4), ...wide('rId1'), ...long(0)])),
      sheet: () => new Uint8Array([...row(0), ...cells]),
    });
    return Array.from({ length: columns }, (_, column) => runsAt(0, 1, column + 1)?.map((run) => run.text) ?? null);
  };

  test('a raised digit', () => {
    expect(shown(text(1), shared(0, 0), 1)).toEqual([['95', '¹']]);
    expect(shown(text(0), shared(0, 0), 1)).toEqual([['95', '1']]);
  });

  test('of texts with the same letters each has its own runs', () => {
    const plain = record([19], [0, ...long(3), ...wide('951')]);
    const own = record([62], [...long(3), ...long(0), ...text(1).slice(2)]);
    const cells = [...shared(0, 0), ...shared(1, 1), ...shared(2, 2), ...own];
    expect(shown([...text(1), ...plain, ...text(0)], cells, 5)).toEqual([
      ['95', '¹'],
      null,
      ['95', '1'],
      ['95', '¹'],
      null,
    ]);
  });

  test.each([
    [1, 32, 'computed'],
    [1, 33, 'zeroUnsure'],
    [0, 32, 'mayBeStale'],
    [0, 0, 'unknown'],
    [1, 48, 'unknown'],
  ])('calculation mode %d, flags %d', (mode, flags, results) => {
    expect(read([], calculation(mode, flags)).results).toBe(results);
  });
});

describe('.ods', () => {
  const style = (name: string, properties: string): string =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
  const STYLES = [
    style('hoch', 'style:text-position="33% 58%"'),
    style('tief', 'style:text-position="sub 58%"'),
    style('weg', 'style:text-line-through-style="solid" style:text-line-through-type="single"'),
    style('weiss', 'fo:color="#ffffff"'),
    style('marine', 'fo:color="#203864"'),
    style('winzig', 'fo:font-size="1pt"'),
    style('auto', 'style:use-window-font-color="true"'),
    style('nicht weg', 'fo:color="#203864" style:text-line-through-style="none"'),
    style('bild', 'style:font-name="Wingdings"'),
    '<style:style style:name="Kind von hoch" style:family="text" style:parent-style-name="hoch"/>',
    '<style:style style:name="Enkel" style:family="text" style:parent-style-name="Kind von hoch"><style:text-properties fo:color="#ffffff"/></style:style>',
    '<style:style style:name="Kind von weg" style:family="text" style:parent-style-name="weg"><style:text-properties fo:font-weight="bold"/></style:style>',
    '<style:style style:name="doch nicht" style:family="text" style:parent-style-name="weg"><style:text-properties style:text-line-through-style="none"/></style:style>',
    '<style:style style:name="nicht mehr hoch" style:family="text" style:parent-style-name="hoch"><style:text-properties style:text-position="0% 100%"/></style:style>',
    '<style:style style:name="im Kreis" style:family="text" style:parent-style-name="im Kreis"/>',
    style('fett', 'fo:font-weight="bold" style:text-position="0% 100%" style:text-line-through-style="none"'),
  ].join('');
  const cell = (attributes: string, text: string): string =>
    `<table:table-row><table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell></table:table-row>`;
  const number = (value: number, shown: string, more = ''): string =>
    cell(`office:value-type="float" office:value="${value}" ${more}`, shown);
  const text = (shown: string): string => cell('office:value-type="string"', shown);

  const cellStyle = (name: string, properties: string): string =>
    `<style:style style:name="${name}" style:family="table-cell">${properties}</style:style>`;
  const CELL_STYLES = [
    '<style:style style:name="leer" style:family="table-cell"/>',
    cellStyle('dunkel', '<style:table-cell-properties fo:background-color="#1f4e78"/>'),
    cellStyle('bilder', '<style:text-properties style:font-name="Webdings1"/>'),
    cellStyle('weiß auf weiß', '<style:text-properties fo:color="#ffffff"/>'),
    cellStyle('zelle', '<style:text-properties style:text-line-through-style="solid"/>'),
    cellStyle(
      'fett',
      '<style:text-properties style:text-line-through-style="none" style:text-line-through-type="none"/>',
    ),
  ].join('');
  const numbers = (name: string, below: string, maps: string): string =>
    `<number:number-style style:name="${name}P0"><number:number/></number:number-style><number:number-style style:name="${name}">${below}<number:number/>${maps}</number:number-style>` +
    `<style:style style:name="${name}e Zelle" style:family="table-cell" style:data-style-name="${name}"/>`;
  const aboveZero = (name: string): string =>
    `<style:map style:condition="value()&gt;=0" style:apply-style-name="${name}P0"/>`;
  const NUMBER_STYLES = [
    '<style:default-style style:family="table-cell"><style:text-properties fo:color="#000000"/></style:default-style>',
    '<number:number-style style:name="weiß"><style:text-properties fo:color="#ffffff"/><number:number/></number:number-style>',
    numbers('rot', '<style:text-properties fo:color="#ff0000"/>', aboveZero('rot')),
    numbers('gleich', '', aboveZero('gleich')),
    numbers('immer-rot', '<style:text-properties fo:color="#ff0000"/>', ''),
    '<number:number-style style:name="minusP1"><style:text-properties fo:color="#ff0000"/><number:number/></number:number-style>',
    numbers('minus', '', '<style:map style:condition="value()&lt;0" style:apply-style-name="minusP1"/>'),
  ].join('');

  const SPACES: Readonly<Record<string, string>> = { fo: 'xsl-fo-compatible', number: 'datastyle' };

  async function read(rows: string, settings = ''): Promise<readonly RawCell[]> {
    const spaces = ['office', 'style', 'text', 'table', 'fo', 'number']
      .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${SPACES[name] ?? name}:1.0"`)
      .join(' ');
    const content = `<?xml version="1.0"?><office:document-content ${spaces}><office:automatic-styles>${STYLES}${CELL_STYLES}${NUMBER_STYLES}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
    const parts = {
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(content),
      'settings.xml': strToU8(settings),
      'META-INF/manifest.xml': strToU8('<manifest/>'),
    };
    return cellsOf(zipSync(parts), 'ODS');
  }

  test.each([
    ['enable', true],
    ['disable', undefined],
  ])('formulas that may count themselves: %s', async (status, iterates) => {
    const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet><table:calculation-settings><table:iteration table:status="${status}"/></table:calculation-settings><table:table table:name="A"/></office:spreadsheet></office:body></office:document-content>`;
    const parts = {
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(content),
      'META-INF/manifest.xml': strToU8('<manifest/>'),
    };
    expect((await readOtherFormat(zipSync(parts), 'ODS', DEFAULT_LIMITS)).workbook.iterates).toBe(iterates);
  });

  test('a sign that a colour stands for is not taken away', async () => {
    const rows = ['rot', 'gleich', 'immer-rot', 'minus'].map((name) =>
      number(-3, '3', `table:style-name="${name}e Zelle"`),
    );
    const above = number(3, '3', 'table:style-name="rote Zelle"');
    const found = await read([...rows, above].join(''));
    expect(found.map(({ value, format, unseen }) => [value, format, unseen])).toEqual([
      [-3, '0;[Red]0', undefined],
      [-3, '0;0', undefined],
      [-3, '0;0', undefined],
      [-3, '0;[Red]0', undefined],
      [3, '0', undefined],
    ]);
  });

  test('a number that is struck through with its cell', async () => {
    const rows = ['leer', 'zelle', 'fett', 'weg'].map((name) => number(95, '95', `table:style-name="${name}"`));
    const formula = number(95, '95', 'table:style-name="zelle" table:formula="of:=60+35"');
    const found = await read([...rows, formula].join(''));
    expect(found.map(({ kind, value, struck }) => [kind, value, struck === true])).toEqual([
      ['number', 95, false],
      ['number', 95, true],
      ['number', 95, false],
      ['number', 95, false],
      ['number', 95, true],
    ]);
  });

  test('digits that are raised, lowered or struck through are none of the number', async () => {
    const rows = [
      text('95<text:span text:style-name="hoch">1</text:span>'),
      text('95<text:span text:style-name="hoch"><text:span text:style-name="fett">1</text:span></text:span>'),
      text('95<text:span text:style-name="tief">1</text:span>'),
      text('95<text:span text:style-name="weg">1</text:span>'),
      text('95<text:span text:style-name="fett">1</text:span>'),
      text('<text:span text:style-name="hoch"/>95<text:span text:style-name="hoch">&#49;2</text:span>'),
    ];
    expect(told(await read(rows.join('')))).toEqual([
      ['text', '95¹'],
      ['text', '95¹'],
      ['text', '95₁'],
      ['text', '951\u0336'],
      ['text', '951'],
      ['text', '95¹²'],
    ]);
  });

  test.each([
    ['Kind von hoch', '95¹'],
    ['Enkel', '95¹'],
    ['Kind von weg', '951\u0336'],
    ['doch nicht', '951'],
    ['nicht mehr hoch', '951'],
    ['im Kreis', '951'],
  ])('letters are as in the style above their own: %s', async (name, shown) => {
    const [found] = await read(text(`95<text:span text:style-name="${name}">1</text:span>`));
    expect(String(found!.value).replace('\u0338', '')).toBe(shown);
  });

  test('letters in the colour of paper, on paper and on a dark ground', async () => {
    const white = (digits: string): string => `<text:span text:style-name="weiss">${digits}</text:span>`;
    const onDark = (shown: string): string => cell('office:value-type="string" table:style-name="dunkel"', shown);
    const rows = [
      text(`95${white('1')}`),
      text(`95${white(', 5')} ha`),
      text(white('95')),
      text('95<text:span text:style-name="bild">1</text:span>'),
      text('95 <text:span text:style-name="bild">ü</text:span>'),
      cell('office:value-type="string" table:style-name="bilder"', '95'),
      onDark(white('18.1')),
      onDark(`18${white('.1')}`),
    ];
    expect((await read(rows.join(''))).map(({ value, unseen }) => [value, unseen === true])).toEqual([
      ['951\u0338', false],
      ['95,\u0338 5\u0338 ha', false],
      ['95', true],
      ['951\u0338', false],
      ['95 ü', false],
      ['95', true],
      ['18.1', false],
      ['18.1', false],
    ]);
  });

  test('letters of runs are judged on the ground of their cell', async () => {
    const span = (style: string, digits: string): string =>
      `<text:span text:style-name="${style}">${digits}</text:span>`;
    const onDark = (shown: string): string => cell('office:value-type="string" table:style-name="dunkel"', shown);
    const rows = [
      onDark(`18${span('marine', '1')}`),
      onDark(span('marine', '181')),
      text(`18${span('marine', '1')}`),
      onDark(`18${span('winzig', '1')}`),
      onDark(`18${span('bild', '1')}`),
      onDark(`18${span('marine', span('auto', '1'))}`),
      onDark(span('marine', `18${span('fett', '1')}${span('weiss', '5')}`)),
      cell('office:value-type="string" table:style-name="weiß auf weiß"', `18${span('auto', '1')}`),
      cell('office:value-type="string" table:style-name="zelle"', `18${span('marine', '1')}`),
      cell('office:value-type="string" table:style-name="zelle"', `18${span('nicht weg', '1')}`),
      number(95, span('marine', '95')),
      text(`9${span('marine', '5')}<office:annotation><text:p>s${span('marine', 'ố')}</text:p></office:annotation>`),
    ];
    const found = await read(rows.join(''));
    expect(found.map(({ value, unseen, struck, format }) => [value, unseen === true, struck === true, format])).toEqual(
      [
        ['181\u0338', false, false, null],
        ['181', true, false, null],
        ['181', false, false, null],
        ['181\u0338', false, false, null],
        ['181\u0338', false, false, null],
        ['181', false, false, null],
        ['1\u03388\u03381\u03385', false, false, null],
        ['1\u03388\u03381', false, false, null],
        ['181', false, true, null],
        ['1\u03368\u03361', false, false, null],
        [95, false, false, null],
        ['95', false, false, null],
      ],
    );
  });

  test('a number of which something else is shown has this as its format', async () => {
    const rows = [
      number(95, '95'),
      number(95, '95000'),
      number(95000, '95'),
      number(95, '').replace('<text:p></text:p>', '<text:p/>'),
      number(95, 'đủ'),
    ];
    expect((await read(rows.join(''))).map(({ value, format }) => [value, format])).toEqual([
      [95, null],
      [95, '"95000"'],
      [95000, '"95"'],
      [95, '""'],
      [95, '"đủ"'],
    ]);
  });

  test('a truth value that is stored as a number', async () => {
    const rows = [number(1, 'TRUE'), number(1, '1', 'table:formula="of:=[.A9]&gt;0"'), number(1, '1')];
    expect(told(await read(rows.join('')))).toEqual([
      ['boolean', true],
      ['boolean', true],
      ['number', 1],
    ]);
  });

  test('formulas that are computed on request', async () => {
    const settings = '<config:config-item config:name="AutoCalculate" config:type="boolean">false</config:config-item>';
    const rows = number(95, '95', 'table:formula="of:=60+35"') + number(5, '5');
    expect(told(await read(rows, settings))).toEqual([
      ['number', 95, 'stale'],
      ['number', 5],
    ]);
    expect(told(await read(rows, settings.replace('false', 'true')))).toEqual([
      ['number', 95],
      ['number', 5],
    ]);
  });
});

test.each<[number, string, boolean]>([
  [1234.5678, '1.234,57', true],
  [1234.5678, '1 234.6', true],
  [1234.5678, '1,235', true],
  [1234.5678, '1.2E+03', true],
  [0.125, '1/8', true],
  [-3.5, '(3,5)', true],
  [95, '###', true],
  [0.5, '.5', true],
  [5, '.5', false],
  [0, '-', false],
  [1234.5678, '1,2', false],
  [95, '951', false],
])('%d shown as %s', (value, shown, isSame) => {
  expect(shownFormat(value, shown, '0')).toBe(isSame ? '0' : `"${shown}"`);
});

test.each<[number, string, string]>([
  [95, '95 người', '0" người"'],
  [500, '500 triệu', '0" triệu"'],
  [1500000, '1.500.000 ₫', '0" ₫"'],
  [500, 'trên 500', '"trên "0'],
  [-5, '-5 triệu', '0" triệu"'],
  [-5, 'giảm 5', '0;"giảm "0'],
  [-5, '5', '0;0'],
  [95, '95,00 %', '0" %"'],
  [95, '95–100', '0"–100"'],
])('%d shown as %s has words beside it', (value, shown, format) => {
  expect(shownFormat(value, shown, '0')).toBe(format);
});

test.each([
  [12, '12', '"-"'],
  [12, '12', '#,##0"-"'],
  [-12, '-12', '\\-#,##0"-"'],
  [12, ' 12 ', '","#,##0'],
  [0.5, '.5', '"."'],
  [95, '95', '0%'],
  [0.5, '0,5', '#'],
])('%d shown as %s is that number, whatever %s was made of its format', (value, shown, format) => {
  expect(shownFormat(value, shown, format)).toBe('0');
});

test.each([null, 'General', '#,##0.00', '@'])('a plain format stays: %s', (format) => {
  expect(shownFormat(12, '12', format)).toBe(format);
});

test('what is shown as a percentage is one, whatever is known of its format', () => {
  expect(shownFormat(0.125, '12,5%', '0')).toBe('0%');
  expect(shownFormat(0.125, '12,5 %', '0.0" %"')).toBe('0%');
  expect(shownFormat(0.125, '12,5%', '0.00%')).toBe('0.00%');
  expect(shownFormat(0, '0%', '0')).toBe('0%');
  expect(shownFormat(0, '0,0%', '0.0"%"')).toBe('0"%"');
});

test.each([
  ['60+35', 'number'],
  ['-5', 'number'],
  ['SUM(A1:B2)', 'number'],
  ['IF(A1=1,2,3)*2', 'number'],
  ['A1', 'unknown'],
  ["'a-b'!A1", 'unknown'],
  ['IF(A1>0,1,2)', 'unknown'],
  ['A1>0', 'truth'],
  ['SUM(A1)>=B1', 'truth'],
  ['TRUE()', 'truth'],
  ['AND(A1,B1)', 'truth'],
  ['TRUE', 'truth'],
  ['"x"&1', 'text'],
])('%s gives a %s', (formula, kind) => {
  expect(resultKind(formula)).toBe(kind);
});
