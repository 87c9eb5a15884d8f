import { strToU8 } from 'fflate';
import type { RawCell, RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { pack, parts, relations, sharedStrings } from './handmade';

function read(all: Readonly<Record<string, string | Uint8Array>>): RawWorkbook {
  const result = readWorkbook(pack(all));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.workbook;
}

/** The cells of the first sheet, short: address parts, kind, value. */
function cells(all: Readonly<Record<string, string | Uint8Array>>): unknown[][] {
  return (read(all).sheets[0]?.cells ?? []).map(({ row, column, kind, value }) => [row, column, kind, value]);
}

function cell(xml: string, others: Readonly<Record<string, string>> = {}): Partial<RawCell> | undefined {
  return read(parts(`<row>${xml}</row>`, others)).sheets[0]?.cells[0];
}

describe('forms that a workbook may take', () => {
  test.each<[string, string, Partial<RawCell> | undefined]>([
    ['a number', '<c><v>1.5</v></c>', { kind: 'number', value: 1.5 }],
    ['a negative number', '<c t="n"><v>-0.25</v></c>', { kind: 'number', value: -0.25 }],
    ['many digits', '<c><v>194935.65400000001</v></c>', { kind: 'number', value: 194935.654 }],
    ['an exponent', '<c><v>1.2E-3</v></c>', { kind: 'number', value: 0.0012 }],
    ['spaces around a number', '<c><v> 7\n</v></c>', { kind: 'number', value: 7 }],
    ['a number that is none', '<c><v>1,5</v></c>', { kind: 'text', value: '1,5' }],
    ['not a number', '<c><v>NaN</v></c>', { kind: 'text', value: 'NaN' }],
    // As exceljs 4.4.0, xlsx-populate 1.21.0 and write-excel-file 4.1.1 write a division by 0; LibreOffice 7.4.7 makes it 0.
    ['a division by 0', '<c><v>Infinity</v></c>', { kind: 'text', value: 'Infinity' }],
    ['beyond all numbers', '<c><v>1e999</v></c>', { kind: 'text', value: '1e999' }],
    ['true', '<c t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['false', '<c t="b"><v>false</v></c>', { kind: 'boolean', value: false }],
    ['an error', '<c t="e"><v>#DIV/0!</v></c>', { kind: 'error', value: '#DIV/0!' }],
    ['an inline text', '<c t="inlineStr"><is><t>a&amp;b</t></is></c>', { kind: 'text', value: 'a&b' }],
    [
      'inline runs without phonetic readings',
      '<c t="inlineStr"><is><r><rPr><b/></rPr><t>Hải </t></r><rPh sb="0" eb="1"><t>xx</t></rPh><r><t xml:space="preserve">Dương</t></r></is></c>',
      { kind: 'text', value: 'Hải Dương' },
    ],
    ['an empty text', '<c t="inlineStr"><is><t/></is></c>', undefined],
    ['a look alone', '<c s="0"/>', undefined],
    ['a formula with a number', '<c><f>A2*2</f><v>4</v></c>', { kind: 'number', value: 4, formula: 'A2*2' }],
    ['a formula that gave 0', '<c><f>A2-A2</f><v>0</v></c>', { kind: 'number', value: 0, formula: 'A2-A2' }],
    ['a formula with a text', '<c t="str"><f>A2</f><v>007</v></c>', { kind: 'text', value: '007', formula: 'A2' }],
    ['a formula with the empty text', '<c t="str"><f>A2</f><v></v></c>', { kind: 'text', value: '' }],
    ['a formula with a truth', '<c t="b"><f>A2</f><v>0</v></c>', { kind: 'boolean', value: false }],
    ['a formula with an error', '<c t="e"><f>A2</f><v>#N/A</v></c>', { kind: 'error', value: '#N/A' }],
    ['a sum with the empty text', '<c t="str"><f>SUM(A2)</f><v></v></c>', { kind: 'uncached', value: null }],
    ['a formula without result', '<c><f>A2</f></c>', { kind: 'uncached', value: null, formula: 'A2' }],
    ['a formula with an empty result', '<c><f>A2</f><v/></c>', { kind: 'uncached', value: null }],
    ['a text formula without result', '<c t="str"><f>A2</f></c>', { kind: 'uncached', value: null }],
    ['an array formula', '<c><f t="array" ref="A1">SUM(B:B)</f><v>3</v></c>', { value: 3, formula: 'SUM(B:B)' }],
    ['a date as text', '<c t="d"><v>2026-12-14</v></c>', { kind: 'number', value: 46370, format: 'yyyy-mm-dd' }],
    ['a date before the leap day that never was', '<c t="d"><v>1900-02-28T12:00:00</v></c>', { value: 59.5 }],
    ['no date', '<c t="d"><v>2026-02-30</v></c>', { kind: 'text', value: '2026-02-30' }],
    ['CDATA', '<c t="str"><v><![CDATA[a<b]]>c</v></c>', { kind: 'text', value: 'a<bc' }],
    ['a look before the address', `<c s="0" r='C1'><v>2</v></c>`, { row: 1, column: 3, value: 2 }],
    ['a comment inside', '<c><!-- <v>1</v> --><v>2</v></c>', { kind: 'number', value: 2 }],
    ['quotes and > in attributes', `<c x='">' ><v>2</v></c>`, { kind: 'number', value: 2 }],
    ['numeric entities', '<c t="str"><v>&#x1EA3;&#38;&#128512;</v></c>', { value: 'ả&😀' }],
    ['characters that XML cannot hold', '<c t="str"><v>_x0007_a_x005F_x0041_</v></c>', { value: '\u0007a_x0041_' }],
    [
      'things of other vocabularies',
      '<c><z:v xmlns:z="z">9</z:v><v>2</v><extLst><ext><v>1</v></ext></extLst></c>',
      { value: 2 },
    ],
  ])('%s', (_, xml, expected) => {
    const found = cell(xml);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });

  test('shared strings: plain, in runs, empty, in any order', () => {
    const strings = sharedStrings(
      '<si><t>một</t></si><si><r><t>ha</t></r><r><t>i</t></r><phoneticPr fontId="0"/></si><si/><si><t xml:space="preserve"> ba </t></si>',
    );
    const row = [3, 1, 0, 2, 1].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(cells(parts(`<row>${row}</row>`, { 'xl/sharedStrings.xml': strings }))).toEqual([
      [1, 1, 'text', ' ba '],
      [1, 2, 'text', 'hai'],
      [1, 3, 'text', 'một'],
      [1, 5, 'text', 'hai'],
    ]);
  });

  test('rows and cells without references, or with gaps', () => {
    const rows =
      '<row><c><v>1</v></c><c/><c r="E1"><v>2</v></c><c><v>3</v></c></row><row r="7"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(cells(parts(rows))).toEqual([
      [1, 1, 'number', 1],
      [1, 5, 'number', 2],
      [1, 6, 'number', 3],
      [7, 1, 'number', 4],
      [8, 1, 'number', 5],
    ]);
  });

  test('rows in the wrong order are taken as they say', () => {
    const rows = '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>';
    expect(cells(parts(rows))).toEqual([
      [3, 1, 'number', 3],
      [1, 2, 'number', 1],
      [1, 1, 'number', 2],
    ]);
  });

  test('a lying dimension means nothing', () => {
    const all = parts('');
    all['xl/worksheets/sheet1.xml'] =
      '<worksheet><dimension ref="A1:A1"/><sheetData><row r="9"><c r="C9"><v>1</v></c></row></sheetData></worksheet>';
    expect(cells(all)).toEqual([[9, 3, 'number', 1]]);
  });

  test('prefixed names, the strict vocabulary, odd places and any order of parts', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const type = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const rels = (list: string): string =>
      `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships">${list}</p:Relationships>`;
    const all = {
      'Deep/Sheet.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>y</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      'Deep/s.xml': `<x:sst xmlns:x="${strict}"><x:si><x:t>x</x:t></x:si></x:sst>`,
      'book/W.xml': `\ufeff<?xml version="1.0"?><x:workbook xmlns:x="${strict}" xmlns:q="${type}"><x:sheets><x:sheet name="A" sheetId="9" q:id="k"/></x:sheets></x:workbook>`,
      'book/_rels/W.xml.rels': rels(
        `<p:Relationship Id="k" Type="${type}/worksheet" Target="../deep/./sheet.xml"/><p:Relationship Id="l" Type="${type}/sharedStrings" Target="/Deep/s.xml"/>`,
      ),
      '_rels/.rels': rels(`<p:Relationship Id="a" Type="${type}/officeDocument" Target="book\\W.xml"/>`),
    };
    expect(cells(all)).toEqual([
      [1, 1, 'text', 'x'],
      [1, 2, 'text', 'y'],
    ]);
  });

  test('UTF-16 parts', () => {
    const all = parts('<row><c t="str"><v>Hải Phòng</v></c></row>');
    const sheet = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${all['xl/worksheets/sheet1.xml'] ?? ''}`;
    const wide = new Uint8Array(new Uint16Array([...sheet].map((letter) => letter.charCodeAt(0))).buffer);
    expect(cells({ ...all, 'xl/worksheets/sheet1.xml': wide })).toEqual([[1, 1, 'text', 'Hải Phòng']]);
  });

  test('shared formulas move with their cell', () => {
    const rows =
      `<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2+$A$1+SUM(A$1:A2)&amp;"A2"&amp;'A2'!A2+LOG10(1)</f><v>1</v></c></row>` +
      '<row r="4"><c r="C4"><f t="shared" si="0"/><v>2</v></c></row>';
    expect(read(parts(rows)).sheets[0]?.cells.map(({ formula }) => formula)).toEqual([
      `A2+$A$1+SUM(A$1:A2)&"A2"&'A2'!A2+LOG10(1)`,
      `B4+$A$1+SUM(B$1:B4)&"A2"&'A2'!B4+LOG10(1)`,
    ]);
  });

  test('number formats, built in and own', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const row = '<c><v>1</v></c><c s="1"><v>1</v></c><c s="2"><v>1</v></c><c s="99"><v>1</v></c>';
    const found = read(parts(`<row>${row}</row>`, { 'xl/styles.xml': styles })).sheets[0]?.cells;
    expect(found?.map(({ format }) => format)).toEqual([null, 'mm-dd-yy', '0.0" %"', null]);
  });

  test('names, properties and the 1904 date system', () => {
    const all = parts('<row><c t="d"><v>2026-12-14</v></c></row>');
    all['_rels/.rels'] = relations([
      ['officeDocument', 'xl/workbook.xml'],
      ['custom-properties', 'docProps/custom.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]);
    all['xl/workbook.xml'] =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1" state="veryHidden"/></sheets><definedNames>' +
      '<definedName name="CT_1" localSheetId="0">A!$A$2</definedName><definedName name="CT_1">A!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName><definedName name="__proto__">A!$B$1</definedName></definedNames></workbook>';
    all['docProps/custom.xml'] =
      '<Properties xmlns:vt="vt"><property name="chitieu.unit" pid="2"><vt:lpwstr>10525</vt:lpwstr></property>' +
      '<property name="n" pid="3"><vt:i4>7</vt:i4></property><property name="__proto__" pid="4"><vt:lpwstr/></property></Properties>';
    all['docProps/core.xml'] =
      '<cp:coreProperties xmlns:cp="cp" xmlns:dcterms="d"><dcterms:modified>2026-12-10T08:00:00Z</dcterms:modified></cp:coreProperties>';
    const workbook = read(all);
    expect(workbook).toMatchObject({ date1904: true, modified: '2026-12-10T08:00:00.000Z' });
    expect(workbook.names).toEqual([
      { name: 'CT_1', refersTo: 'A!$A$1' },
      { name: '__proto__', refersTo: 'A!$B$1' },
      { name: 'CT_1', refersTo: 'A!$A$2' },
    ]);
    expect([...workbook.properties]).toEqual([
      ['chitieu.unit', '10525'],
      ['n', '7'],
      ['__proto__', ''],
    ]);
    expect(workbook.sheets[0]).toMatchObject({ visibility: 'veryHidden', cells: [{ value: 46370 - 1462 }] });
  });

  test('sheets that are not worksheets are passed by, and macros are said to be ignored', () => {
    const all = parts('<row><c><v>1</v></c></row>');
    all['xl/workbook.xml'] =
      '<workbook xmlns:r="r"><sheets><sheet name="Chart" r:id="rId2"/><sheet name="A" r:id="rId1"/></sheets></workbook>';
    all['xl/_rels/workbook.xml.rels'] = relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['vbaProject', 'vbaProject.bin'],
    ]);
    const result = readWorkbook(pack({ ...all, 'xl/vbaProject.bin': strToU8('x') }));
    expect(result).toMatchObject({
      ok: true,
      notes: [{ code: 'MACROS_IGNORED' }],
      workbook: { sheets: [{ name: 'A', cells: [{ value: 1 }] }] },
    });
  });
});
