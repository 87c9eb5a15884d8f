import { XlsLinks } from '../../src/xlsx/other/XlsLinks';
import { linksToOtherFile } from '../../src/core/form/read/linksToOtherFile';

const record = (...bytes: readonly number[]): DataView => new DataView(Uint8Array.from(bytes).buffer);
const word = (value: number): readonly number[] => [value & 255, value >> 8];

/** This workbook, functions of programs, another workbook; sheets of each in this order. */
function links(): XlsLinks {
  const found = new XlsLinks();
  found.addBook(record(...word(5), ...word(0x0401)));
  found.addBook(record(...word(1), ...word(0x3a01)));
  found.addBook(record(...word(1), ...word(9), 0, 1, ...new TextEncoder().encode('other.xls')));
  found.addSheets(record(...word(3), ...[0, 1, 2].flatMap((book) => [...word(book), ...word(0), ...word(0)])));
  return found;
}

/** A formula in G19 that gave 95, of these tokens. */
const formula = (...tokens: readonly number[]): DataView =>
  record(
    ...word(18),
    ...word(6),
    ...word(15),
    0,
    0,
    0,
    0,
    0,
    0xc0,
    0x57,
    0x40,
    ...word(0),
    0,
    0,
    0,
    0,
    ...word(tokens.length),
    ...tokens,
  );

const cellOf = (book: number, kind = 0x3a): readonly number[] => [kind, ...word(book), ...word(17), ...word(6)];
const PLUS = 0x03;

describe('a formula of an .xls', () => {
  test.each<[string, boolean, readonly number[]]>([
    ['a cell of another workbook', true, cellOf(2)],
    ['the same as a value', true, cellOf(2, 0x5a)],
    ['a block of cells of another workbook', true, [0x3b, ...word(2), ...word(1), ...word(2), ...word(6), ...word(6)]],
    ['a name of another workbook', true, [0x39, ...word(2), 1, 0, 0, 0]],
    ['a cell of this workbook', false, cellOf(0)],
    ['a function of a program', false, [0x39, ...word(1), 1, 0, 0, 0, 0x42, 1, 0xff, 0]],
    [
      'a cell of this sheet and a text in which such a token stands',
      false,
      [0x24, ...word(17), ...word(6), 0x17, 3, 0, 0x3a, 2, 0, 0x08],
    ],
    ['a text of two bytes a letter, then another workbook', true, [0x17, 1, 1, 0x3a, 0, ...cellOf(2), PLUS]],
    [
      'numbers, a choice with its jumps, then another workbook',
      true,
      [0x1e, 1, 0, 0x1f, 0, 0, 0, 0, 0, 0, 0, 0, PLUS, 0x19, 4, 1, 0, 6, 0, 9, 0, ...cellOf(2)],
    ],
    ['what is not known', false, [0x18, 0, 0, 0, 0, 0, ...cellOf(2)]],
  ])('%s', (_, isLinked, tokens) => {
    expect(links().leadsOut(formula(...tokens))).toBe(isLinked);
  });

  test('a name that leads to another workbook, by itself or by another name', () => {
    const found = links();
    const nameOf = (letters: readonly number[], wide: number, tokens: readonly number[]): DataView => {
      const count = letters.length / (wide + 1);
      return record(...[0, 0, 0, count, ...word(tokens.length), 0, 0, 0, 0, 0, 0, 0, 0, wide], ...letters, ...tokens);
    };
    found.addName(nameOf([0x41], 0, cellOf(0)));
    found.addName(nameOf([0x42, 0, 0x43, 0], 1, cellOf(2)));
    found.addName(nameOf([0x44], 0, [0x23, 2, 0, 0, 0]));
    found.addName(record(0, 0, 0, 9));
    const uses = (name: number) => found.leadsOut(formula(0x43, name, 0, 0, 0, 0x1e, 1, 0, PLUS));
    expect([1, 2, 3, 4, 5].map(uses)).toEqual([false, true, true, false, false]);
  });

  test('where no other workbook is named none is looked for', () => {
    expect(new XlsLinks().leadsOut(formula(...cellOf(2)))).toBe(false);
  });
});

test('a formula of several cells at once, of an .xls', () => {
  const array = (...tokens: readonly number[]): DataView =>
    record(...word(17), ...word(18), 6, 6, ...word(0), 0, 0, 0, 0, ...word(tokens.length), ...tokens);
  expect(links().arrayLeadsOut(array(...cellOf(2)))).toBe(true);
  expect(links().arrayLeadsOut(array(...cellOf(0)))).toBe(false);
});

test.each([
  ['DDE("soffice","/tmp/a.xlsx","G18")', true],
  ['ODDE(1)', false],
  ['"DDE("&A1', false],
  ['RTD("a.b",,"c")', true],
  ['_xlfn.WEBSERVICE("https://example.vn")', true],
  ['CUBEVALUE("kho","[Measures].[So]")', true],
  ['INDIRECT("[b.xlsx]Tong!A1")', true],
  ['INDIRECT("\'C:\\so\\[b.xlsx]Tong\'!"&A1)', true],
  ['INDIRECT("Tong!A1")', false],
  ['IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(""https://docs.example.vn/d/x"",""T!A1"")"),61)', true],
  ['IFERROR(__xludf.DUMMYFUNCTION("SUM(A1:A2)"),61)', false],
  ['"IMPORTRANGE("', false],
])('%s asks another program: %s', (text, isLinked) => {
  expect(linksToOtherFile(text)).toBe(isLinked);
});
