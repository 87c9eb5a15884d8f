import type { RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { readDrawn } from '../../src/xlsx/readDrawn';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { pack, parts, sharedStrings } from './handmade';

/** Spellings that the standards allow and hardly anybody uses: what they say is read, or the file refused. */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

const choice = (other: string, own: string, asked = 'xmlns:v9="urn:v9" Requires="v9"'): string =>
  `<mc:AlternateContent ${MC}><mc:Choice ${asked}>${other}</mc:Choice><mc:Fallback>${own}</mc:Fallback></mc:AlternateContent>`;

function read(all: Readonly<Record<string, string>>): RawWorkbook | string {
  const result = readWorkbook(pack(all));
  return result.ok ? result.workbook : result.refusal.code;
}

function cells(all: Readonly<Record<string, string>>): unknown {
  const found = read(all);
  if (typeof found === 'string') return found;
  return found.sheets.flatMap((sheet) => sheet.cells.map(({ row, column, kind, value }) => [row, column, kind, value]));
}

const ROW = '<row r="2"><c r="B2"><v>95</v></c></row>';
const NUMBER = [[2, 2, 'number', 95]];
const TEXT = [[2, 2, 'text', '95']];
const row = (cell: string): string => `<row r="2">${cell}</row>`;
const rowWith = (content: string, type = ''): string => row(`<c r="B2"${type}>${content}</c>`);

test.each<[string, string, unknown]>([
  ['a cell of several choices', row(choice('<c r="B2"><v>9</v></c>', '<c r="B2"><v>95</v></c>')), NUMBER],
  ['a row of several choices', choice(ROW.replace('95', '9'), ROW), NUMBER],
  ['a value of several choices', rowWith(choice('<v>9</v>', '<v>95</v>')), NUMBER],
  ['a text of several choices', rowWith(`<is>${choice('<t>9</t>', '<t>95</t>')}</is>`, ' t="inlineStr"'), TEXT],
  [
    'a choice that Excel takes',
    rowWith(
      choice(
        '<v>95</v>',
        '<v>9</v>',
        'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" Requires="x14"',
      ),
    ),
    NUMBER,
  ],
  ['the same vocabulary with another prefix, a cell', row(`<x:c xmlns:x="${MAIN}" r="B2"><x:v>95</x:v></x:c>`), NUMBER],
  ['a row', `<x:row xmlns:x="${MAIN}" r="2"><x:c r="B2"><x:v>95</x:v></x:c></x:row>`, NUMBER],
  ['a value', rowWith(`<x:v xmlns:x="${MAIN}">95</x:v>`), NUMBER],
  ['a text', rowWith(`<is><x:t xmlns:x="${MAIN}">95</x:t></is>`, ' t="inlineStr"'), TEXT],
  [
    'what may be passed over',
    row('<z:a mc:Ignorable="z" xmlns:z="urn:z" ' + MC + '><c r="B2"><v>9</v></c></z:a><c r="B2"><v>95</v></c>'),
    NUMBER,
  ],
  [
    'what may be passed over, but not its content',
    row(`<z:a mc:Ignorable="z" mc:ProcessContent="z:a" xmlns:z="urn:z" ${MC}><c r="B2"><v>95</v></c></z:a>`),
    NUMBER,
  ],
  [
    'what is neither known nor to be passed over',
    row('<z:a xmlns:z="urn:z"><c r="B2"><v>95</v></c></z:a>'),
    'XML_DAMAGED',
  ],
  ['the same, with nothing in it', row('<z:a xmlns:z="urn:z"><z:v>9</z:v></z:a><c r="B2"><v>95</v></c>'), NUMBER],
  ['cells of another vocabulary', row('<c xmlns="urn:z" r="B2"><v>95</v></c>'), []],
  ['a row of another vocabulary', `<row xmlns="urn:z" r="2"><c r="B2"><v>95</v></c></row>`, []],
  ['references in attributes', '<row r="&#50;"><c r="&#x42;2" s="&#48;" t="&#110;"><v>95</v></c></row>', NUMBER],
  ['a type as a reference', rowWith('<v>0</v>', ' t="&#115;"'), TEXT],
  ['a type with blanks', rowWith('<v>0</v>', ' t=" s "'), TEXT],
  ['a type that is not known', rowWith('<v>95</v>', ' t="x"'), NUMBER],
  // xlsx-stream-writer 0.2.6 writes null so; to readxl 1.4.2 and others it is the first text (findings/missing-is-the-first-text.sh).
  ['a shared text without a number', rowWith('<v></v>', ' t="s"'), []],
  [
    'rows that their cells number',
    '<row><c r="A1"><v>1</v></c></row><row><c r="B2"><v>95</v></c></row>',
    [[1, 1, 'number', 1], ...NUMBER],
  ],
  ['rows that only their cells number, with a gap', '<row><c r="B2"><v>95</v></c></row>', NUMBER],
  ['a number that is called a time', rowWith('<v>20260115</v>', ' t="d"'), [[2, 2, 'number', 20260115]]],
])('%s', (_, rows, found) => {
  expect(cells(parts(rows, { [STRINGS]: sharedStrings('<si><t>95</t></si>') }))).toEqual(found);
});

test('a number that is called a time is shown as a day', () => {
  const found = read(parts(rowWith('<v>20260115</v>', ' t="d"')));
  expect(typeof found === 'string' ? found : found.sheets[0]?.cells[0]?.format).toBe('yyyy-mm-dd');
});

test.each<[string, string]>([
  ['a text of several choices', `<si>${choice('<t>9</t>', '<t>95</t>')}</si>`],
  ['an item of several choices', choice('<si><t>9</t></si><si><t>8</t></si>', '<si><t>95</t></si>')],
  ['a text with another prefix', `<si><x:t xmlns:x="${MAIN}">95</x:t></si>`],
  ['an item with another prefix', `<x:si xmlns:x="${MAIN}"><x:t>95</x:t></x:si>`],
])('shared texts: %s', (_, items) => {
  const all = parts(rowWith('<v>0</v>', ' t="s"'), { [STRINGS]: sharedStrings(items) });
  expect(cells(all)).toEqual(TEXT);
  const drawn = readDrawn(pack(all));
  expect(drawn.ok && drawn.drawn.sheets[0]?.rows[1]?.cells[1]?.value).toBe('95');
});

describe('parts as a whole', () => {
  const sheet = parts(ROW)[SHEET] ?? '';

  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'rows of several choices',
      { [SHEET]: sheet.replace(/<sheetData>.*<\/sheetData>/, (found) => choice(found.replace('95', '9'), found)) },
    ],
    [
      'rows with another prefix',
      {
        [SHEET]: sheet
          .replace('<sheetData>', `<x:sheetData xmlns:x="${MAIN}">`)
          .replace('</sheetData>', '</x:sheetData>'),
      },
    ],
    [
      'sheets with another prefix',
      {
        [BOOK]: (parts('')[BOOK] ?? '')
          .replace(/<(\/?)sheet/g, '<$1x:sheet')
          .replace('<workbook ', `<workbook xmlns:x="${MAIN}" `),
      },
    ],
    [
      'sheets of several choices',
      {
        [BOOK]: (parts('')[BOOK] ?? '').replace(/<sheets>.*<\/sheets>/, (found) =>
          choice(found.replace('"A"', '"B"') + found, found),
        ),
      },
    ],
    [
      'a target with blanks',
      { [RELATIONS]: (parts('')[RELATIONS] ?? '').replace('"worksheets/sheet1.xml"', '" worksheets/sheet1.xml\n"') },
    ],
  ])('%s', (_, others) => {
    expect(cells(parts(ROW, others))).toEqual(NUMBER);
  });

  test('a large sheet whose last cell is written oddly is read once', () => {
    const many = Array.from(
      { length: 430 },
      (_, place) =>
        `<row r="${place + 1}"><c r="A${place + 1}" t="inlineStr"><is><t>${'x'.repeat(39_000)}${place}</t></is></c></row>`,
    ).join('');
    const all = parts(`${many}<row r="431"><x:c xmlns:x="${MAIN}" r="B431"><x:v>95</x:v></x:c></row>`);
    const result = readWorkbook(pack(all), { ratio: 10_000 });
    const found = result.ok ? (result.workbook.sheets[0]?.cells ?? []) : [];
    expect([found.length, found.at(-1)?.row, found.at(-1)?.value]).toEqual([431, 431, 95]);
  });

  test('a sheet that declares nothing', () => {
    const bare = `<worksheet><sheetData>${choice(ROW.replace('95', '9'), ROW)}</sheetData></worksheet>`;
    expect(cells(parts('', { [SHEET]: bare }))).toEqual(NUMBER);
  });

  test('two lists of rows are none', () => {
    const second = '<sheetData><row r="2"><c r="B2"><v>9</v></c></row></sheetData></worksheet>';
    expect(cells(parts(ROW, { [SHEET]: sheet.replace('</worksheet>', second) }))).toBe('XML_DAMAGED');
  });

  test('cell formats of several choices are counted once', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs>${choice('<xf numFmtId="0"/><xf numFmtId="0"/>', '<xf numFmtId="0"/>')}<xf numFmtId="14"/></cellXfs></styleSheet>`;
    const found = read(parts('<row r="2"><c r="B2" s="1"><v>95</v></c></row>', { 'xl/styles.xml': styles }));
    expect(typeof found === 'string' ? found : found.sheets[0]?.cells[0]?.format).toBe('mm-dd-yy');
  });

  test('conditional formats of extensions are kept beside an odd cell', () => {
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
    const rules = `<extLst><ext xmlns:x14="${x14}" uri="{0}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="cellIs" operator="lessThan"><xm:f>1</xm:f><x14:dxf><numFmt numFmtId="164" formatCode="&quot;9&quot;"/></x14:dxf></x14:cfRule><xm:sqref>B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;
    const odd = sheet.replace('<c r="B2">', '<c r="&#66;2">').replace('</worksheet>', rules);
    const found = read(parts(ROW, { [SHEET]: odd }));
    expect(typeof found === 'string' ? found : found.sheets[0]?.conditional).toEqual([
      { ranges: ['B2'], format: '"9"', when: { operator: 'lessThan', bounds: [1] } },
    ]);
  });

  test('custom properties of the strict format', () => {
    const properties = '<Properties><property name="chitieu.kind"><lpwstr>form</lpwstr></property></Properties>';
    const root = (parts('')['_rels/.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId2" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties" Target="docProps/custom.xml"/></Relationships>',
    );
    const found = read(parts(ROW, { '_rels/.rels': root, 'docProps/custom.xml': properties }));
    expect(typeof found === 'string' ? found : found.properties.get('chitieu.kind')).toBe('form');
  });

  test('a main part without an ending', () => {
    const all = parts(ROW);
    const moved = {
      ...all,
      '_rels/.rels': (all['_rels/.rels'] ?? '').replace('xl/workbook.xml', 'xl/book'),
      'xl/book': all[BOOK] ?? '',
      'xl/_rels/book.rels': all[RELATIONS] ?? '',
    };
    expect(cells(moved)).toEqual(NUMBER);
  });
});
