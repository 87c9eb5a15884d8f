import fc from 'fast-check';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import type { ReadResult } from '../../src/xlsx/read/ReadResult';
import { DEFAULT_LIMITS } from '../../src/xlsx/read/ReadLimits';
import { SheetReader } from '../../src/xlsx/read/SheetReader';
import { StringTable } from '../../src/xlsx/read/StringTable';
import { XmlScanner } from '../../src/xlsx/read/XmlScanner';
import { withoutDifference } from '../support/withoutDifference';
import { pack, parts, sharedStrings } from './handmade';

/**
 * What the reader takes in one go when it is written as usual, it must understand in just the same way when it is
 * written in another way that means the same.
 */
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const BOOK = 'xl/workbook.xml';

const attribute = (name: string, values: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom('', '', ...values.map((value) => ` ${name}="${value}"`));
const plainNumber = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map(String),
  fc.constantFrom('', '-', '.', '1.', '.5', '-0', '007', '1e3', '1.5.2', ' 4', '123456789012345', '1234567890123456', 'x', '&#49;'),
); // prettier-ignore
const content = fc.oneof(
  fc.constant('/>'),
  plainNumber.map((number) => `><v>${number}</v></c>`),
  plainNumber.map((number) => `><f>A9</f><v>${number}</v></c>`),
  fc.constantFrom('></c>', '><v/></c>', '><v>1</v ></c>', '><v>1</v><x/></c>', '><v>1</c>', '><v>1<!-- --></v></c>'),
);
const cell = fc
  .tuple(
    fc.constantFrom('A', 'B', 'C', 'AA', 'XFD', 'XFE', 'a', 'AAAAAAAAAAAAAA').chain((letters) =>
      fc.constantFrom('', ` r="${letters}1"`, ` r="${letters}1"`, ` r="${letters}01"`, ` r="${letters}2"`, ` r="${letters}0000000001"`),
    ),
    attribute('s', ['0', '1', '07', '-1', '', '1234567890', '1']),
    attribute('t', ['s', 's', 'n', 'b', 'e', 'd', 'str', 'inlineStr', 'x', '']),
    content,
  )
  .map((pieces) => `<c${pieces.join('')}`); // prettier-ignore

function read(all: Readonly<Record<string, string>>): ReadResult {
  return withoutDifference(readWorkbook(pack(all, { level: 0 })));
}

/** The workbook with all that is usually written in one way written in another that means the same. */
function respelt(all: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...all,
    [SHEET]: all[SHEET]!.replaceAll('<c ', '<c\n '),
    [STRINGS]: all[STRINGS]!.replaceAll('<si>', '<si >'),
    [BOOK]: all[BOOK]!.replaceAll('<definedName ', '<definedName  '),
  };
}

function workbook(rows: string, items: string, names = ''): Record<string, string> {
  const all = parts(rows, { [STRINGS]: sharedStrings(items) });
  return { ...all, [BOOK]: all[BOOK]!.replace('</workbook>', `<definedNames>${names}</definedNames></workbook>`) };
}

test('cells', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 4 }), (cells) => {
      const all = workbook(`<row r="1">${cells.join('')}</row>`, '<si><t>một</t></si><si><t>2</t></si>');
      expect(read(all)).toEqual(read(respelt(all)));
    }),
    { numRuns: 2000 },
  );
});

const text = fc.constantFrom(
  '',
  'a',
  'Hải Phòng',
  '&amp;',
  '&x;',
  '_x0041_',
  'a\r\nb',
  '<![CDATA[<]]>',
  '<b/>',
  '"',
  '>',
);

test('shared strings', () => {
  const item = fc.oneof(
    text.map((plain) => `<si><t>${plain}</t></si>`),
    text.map((plain) => `<si><t xml:space="preserve"> ${plain}</t></si>`),
    text.map((plain) => `<si><r><t>${plain}</t></r><r><t>z</t></r></si>`),
    fc.constantFrom('<si/>', '<si></si>', '<si><t/></si>', '<si><t>a</t><rPh><t>b</t></rPh></si>', '<si><t>a</si>', '<!-- <si><t>b</t></si> -->'),
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(item, { maxLength: 4 }), (items) => {
      const cells = items.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('');
      const all = workbook(`<row>${cells}</row>`, items.join(''));
      expect(read(all)).toEqual(read(respelt(all)));
    }),
    { numRuns: 1000 },
  );
});

test('names', () => {
  const name = fc
    .tuple(fc.constantFrom('', ' localSheetId="0"', ' hidden="1"'), fc.constantFrom('CT_1', '_xlnm.Print_Area', 'a&quot;', 'a<b', 'Ô'), text)
    .map(([more, called, refersTo]) => `<definedName name="${called}"${more}>${refersTo}</definedName>`); // prettier-ignore
  fc.assert(
    fc.property(fc.array(name, { maxLength: 4 }), (names) => {
      const all = workbook('', '', names.join(''));
      expect(read(all)).toEqual(read(respelt(all)));
    }),
    { numRuns: 1000 },
  );
});

test('a limit is crossed in either spelling', () => {
  const long = 'a'.repeat(21);
  for (const all of [
    workbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', `<si><t>${long}</t></si>`),
    workbook('', '', `<definedName name="n">${long}</definedName>`),
  ]) {
    for (const spelling of [all, respelt(all)]) {
      expect(readWorkbook(pack(spelling), { textLength: 20 })).toMatchObject({ refusal: { code: 'TEXT_TOO_LONG' } });
    }
  }
  const deep = workbook('<row r="1"><c r="A1"><v>1</v></c></row>', '');
  for (const spelling of [deep, respelt(deep)]) {
    expect(readWorkbook(pack(spelling), { nesting: 4 })).toMatchObject({ refusal: { code: 'XML_TOO_DEEP' } });
    expect(readWorkbook(pack(spelling), { nesting: 5 }).ok).toBe(true);
  }
});

test('bytes behind the end of what is at hand are not there yet', () => {
  const xml =
    '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>12.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" s="2"/></row></sheetData>';
  const bytes = new TextEncoder().encode(xml);
  for (let end = 0; end <= bytes.length; end++) {
    const scanner = new XmlScanner(bytes, end, false, 'sheet', DEFAULT_LIMITS);
    const found: unknown[] = [];
    const strings = new StringTable(null);
    const context = {
      strings: Object.assign(strings, { get: () => 'một' }),
      date1904: false,
      limits: DEFAULT_LIMITS,
      cells: 0,
    };
    const reader = new SheetReader(scanner, context, {
      cell: (...cell) => found.push([scanner.position, ...cell]),
      blank: (...cell) => found.push([scanner.position, ...cell]),
    });
    reader.feed();
    expect(found).toEqual(
      [
        [xml.indexOf('<c r="B1"'), 1, 1, 'number', 12.5, null, 1, false, null],
        [xml.indexOf('<c r="C1"'), 1, 2, 'text', 'một', null, 0, false, null],
        [xml.indexOf('</row>'), 1, 3, 2],
      ].filter(([past]) => Number(past) <= end),
    );
  }
});

test('a large sheet, unpacked in steps that cut cells anywhere', () => {
  const value = (row: number, column: number): number => ((row * 7919 + column * 104729) % 1_000_003) / 8;
  const letters = ['A', 'B', 'C', 'D', 'E', 'F'];
  const rows = Array.from({ length: 8000 }, (_, index) => {
    const row = index + 1;
    const cells = letters.map((letter, place) => `<c r="${letter}${row}" s="1"><v>${value(row, place + 1)}</v></c>`);
    return `<row r="${row}">${cells.join('')}</row>`;
  }).join('');
  expect(rows.length).toBeGreaterThan(1_000_000);
  const result = readWorkbook(pack(parts(rows)));
  const cells = result.ok ? (result.workbook.sheets[0]?.cells ?? []) : [];
  expect(cells.length).toBe(48_000);
  const wrong = cells.filter(
    (cell, index) =>
      cell.row !== Math.floor(index / 6) + 1 ||
      cell.column !== (index % 6) + 1 ||
      cell.value !== value(cell.row, cell.column),
  );
  expect(wrong).toEqual([]);
});

/** Spellings that the standards allow and other programs write; A1 is 5, the second cell a text. */
describe('lawful spellings', () => {
  const STRING = { [STRINGS]: sharedStrings('<si><t>không</t></si><si><t>chữ</t></si>') };
  const cellsOf = (all: Readonly<Record<string, string | Uint8Array>>): readonly unknown[] => {
    const result = readWorkbook(pack(all));
    if (!result.ok) throw new Error(result.refusal.code);
    return result.workbook.sheets.flatMap(({ cells }) => cells.map(({ row, column, value }) => [row, column, value]));
  };

  test.each<[string, string, unknown]>([
    ['blanks round the number of a shared text', '<row r="1"><c r="A1" t="s"><v> 1\n</v></c></row>', [1, 1, 'chữ']],
    ['blanks round a number', '<row r="1"><c r="A1"><v> 5 </v></c></row>', [1, 1, 5]],
    ['blanks round a truth value', '<row r="1"><c r="A1" t="b"><v>true </v></c></row>', [1, 1, true]],
    ['blanks round an error', '<row r="1"><c r="A1" t="e"><v> #N/A </v></c></row>', [1, 1, '#N/A']],
    ['small letters in an address', '<row r="1"><c r="ab1"><v>5</v></c></row>', [1, 28, 5]],
    ['an empty style', '<row r="1"><c r="A1" s=""><v>5</v></c></row>', [1, 1, 5]],
    ['an empty type', '<row r="1"><c r="A1" t=""><v>5</v></c></row>', [1, 1, 5]],
    ['empty places', '<row r=""><c r=""><v>5</v></c></row>', [1, 1, 5]],
    ['blanks in attributes that are numbers', '<row r=" 1 "><c r="A1" s=" 0 "><v>5</v></c></row>', [1, 1, 5]],
    ['a time of day', '<row r="1"><c r="A1" t="d"><v>12:00:00</v></c></row>', [1, 1, 0.5]],
    ['a duration', '<row r="1"><c r="A1" t="d"><v>PT0H36M0.000S</v></c></row>', [1, 1, 0.025]],
    ['a negative duration', '<row r="1"><c r="A1" t="d"><v>-P1DT12H</v></c></row>', [1, 1, -1.5]],
    ['months, which have no length', '<row r="1"><c r="A1" t="d"><v>P1M</v></c></row>', [1, 1, 'P1M']],
  ])('%s', (_, rows, cell) => {
    expect(cellsOf(parts(rows, STRING))).toEqual([cell]);
  });

  test('a macro module as a sheet without a part is passed over, and said where it is seen', () => {
    const all = parts('<row><c><v>5</v></c></row>');
    const module = '<sheet name="Module1" sheetId="7" r:id=""/><sheet name="Module2" sheetId="8" state="hidden"/>';
    const result = readWorkbook(pack({ ...all, [BOOK]: all[BOOK]!.replace('</sheets>', `${module}</sheets>`) }));
    expect(result).toMatchObject({ ok: true, notes: [{ code: 'SHEET_WITHOUT_PART', sheet: 'Module1' }] });
  });

  test.each<[string, string, (xml: string) => Uint8Array]>([
    ['UTF-16 without a mark', 'UTF-16', (xml) => new Uint8Array(Buffer.from(xml, 'utf16le'))],
    ['UTF-16, big end first', 'UTF-16', (xml) => new Uint8Array(Buffer.from(xml, 'utf16le').swap16())],
    ['Latin-1', 'ISO-8859-1', (xml) => new Uint8Array(Buffer.from(xml, 'latin1'))],
    ['UTF-8 that calls itself UTF-16', 'utf-16', (xml) => new Uint8Array(Buffer.from(xml, 'utf8'))],
  ])('%s', (_, label, encode) => {
    const all = parts('');
    const sheet = `<?xml version="1.0" encoding="${label}"?>${all[SHEET]!.replace('<sheetData>', '<sheetData><row><c t="inlineStr"><is><t>Số é</t></is></c></row>')}`;
    const text = label === 'ISO-8859-1' ? 'S? é' : 'Số é';
    expect(cellsOf({ ...all, [SHEET]: encode(sheet.replace('Số é', text)) })).toEqual([[1, 1, text]]);
  });

  test('a large sheet in UTF-16 is read as a whole', () => {
    const rows = Array.from(
      { length: 9000 },
      (_, row) => `<row><c><v>${row}</v></c><c t="inlineStr"><is><t>chữ</t></is></c></row>`,
    );
    const sheet = `<?xml version="1.0" encoding="UTF-16"?>${parts(rows.join(''))[SHEET]}`;
    const found = cellsOf({ ...parts(''), [SHEET]: new Uint8Array(Buffer.from(sheet, 'utf16le')) });
    expect(found).toHaveLength(18_000);
    expect(found.at(-2)).toEqual([9000, 1, 8999]);
  });
});

test.each([
  ['a text of its own in a cell of the shared type', '<c r="A1" t="s"><is><t>95</t></is></c>', '95'],
  ['an empty value beside a text', '<c r="A1" t="inlineStr"><v></v><is><t>95</t></is></c>', '95'],
  ['namespaces that are declared at a cell', '<c xmlns:r="urn:r" xmlns:s="urn:s" r="A1"><v>95</v></c>', 95],
  ['attributes of another namespace', '<c xmlns:x="urn:x" x:t="b" r="A1" x:s="7"><v>95</v></c>', 95],
])('%s', (_, xml, value) => {
  const result = read(workbook(`<row r="1">${xml}</row>`, '<si><t>một</t></si>'));
  if (!result.ok) throw new Error(result.refusal.code);
  expect(result.workbook.sheets[0]?.cells.map((each) => each.value)).toEqual([value]);
});
