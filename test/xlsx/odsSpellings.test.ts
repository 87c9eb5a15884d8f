import { strToU8, zipSync } from 'fflate';
import type { RawSheet } from '../../src/core/workbook/RawWorkbook';
import { readOtherFormat } from '../../src/xlsx/other/readOtherFormat';
import { DEFAULT_LIMITS } from '../../src/xlsx/read/ReadLimits';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const SPACES = [
  ...['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
  `xmlns:number="${OASIS}:datastyle:1.0"`,
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
].join(' ');

async function readPart(content: Uint8Array): Promise<RawSheet> {
  const parts = {
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': content,
    'META-INF/manifest.xml': strToU8('<manifest/>'),
  };
  const [sheet] = (await readOtherFormat(zipSync(parts), 'ODS', DEFAULT_LIMITS)).workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const contentOf = (row: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${SPACES}><office:body><office:spreadsheet>${before}` +
  `<table:table table:name="A"><table:table-row>${row}<table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row></table:table>` +
  '</office:spreadsheet></office:body></office:document-content>';

const told = ({ cells }: RawSheet): unknown[][] =>
  cells.map(({ column, kind, value, format }) => [column, kind, value, ...(format === null ? [] : [format])]);

const SEVEN = [2, 'number', 7];
const FLOAT = 'office:value-type="float" office:value="95"';

/** Formats as LibreOffice 7.4 writes them for `*90`, `0*9`, `*00`, `0*0` and `*90;*80`. */
const FILLED = [
  '<number:number-style style:name="N1"><number:fill-character>9</number:fill-character><number:number number:min-integer-digits="1"/></number:number-style>',
  '<number:number-style style:name="N2"><number:number number:min-integer-digits="1"/><number:fill-character>9</number:fill-character></number:number-style>',
  '<number:number-style style:name="N3"><number:fill-character>0</number:fill-character><number:number number:min-integer-digits="1"/></number:number-style>',
  '<number:number-style style:name="N4"><number:number number:min-integer-digits="1"/><number:fill-character>0</number:fill-character></number:number-style>',
  '<number:number-style style:name="N5P0" style:volatile="true"><number:fill-character>9</number:fill-character><number:number number:min-integer-digits="1"/></number:number-style>',
  '<number:number-style style:name="N5"><number:fill-character>8</number:fill-character><number:number number:min-integer-digits="1"/><style:map style:condition="value()&gt;=0" style:apply-style-name="N5P0"/></number:number-style>',
  '<number:number-style style:name="N6"><number:fill-character> </number:fill-character><number:number number:min-integer-digits="1"/></number:number-style>',
].join('');

test.each<[string, number, string | null]>([
  ['N1', 5, '*90'],
  ['N2', 5, '0*9'],
  ['N3', 5, null],
  ['N4', 5, '0*0'],
  ['N5', 5, '*90'],
  ['N5', -5, '*80'],
  ['N6', 5, null],
])('a cell of an .ods that is filled with digits: %s, %d', async (name, value, format) => {
  const styles = `<office:automatic-styles>${FILLED}<style:style style:name="ce1" style:family="table-cell" style:data-style-name="${name}"/></office:automatic-styles>`;
  const cell = `<table:table-cell table:style-name="ce1" office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  const content = contentOf(cell).replace('<office:body>', `${styles}<office:body>`);
  const { cells } = await readPart(strToU8(content));
  const found = cells[0]!.format;
  expect(found === '0' ? null : found).toBe(format);
});

describe('a cell of an .ods in lawful spellings', () => {
  test.each<[string, string, unknown[]]>([
    ['an empty tag', `<table:table-cell ${FLOAT}/>`, ['number', 95]],
    ['without a text', `<table:table-cell ${FLOAT}></table:table-cell>`, ['number', 95]],
    ['single quotes', "<table:table-cell office:value-type='float' office:value='95'/>", ['number', 95]],
    ['blanks and references', '<table:table-cell office:value-type="float" office:value=" &#57;5 "/>', ['number', 95]],
    ['a comment before', `<!-- <table:table-cell/> --><table:table-cell ${FLOAT}/>`, ['number', 95]],
    ['an instruction before', `<?x <table:table-cell/> ?><table:table-cell ${FLOAT}/>`, ['number', 95]],
    [
      'CDATA',
      '<table:table-cell office:value-type="string"><text:p><![CDATA[<9>]]>5</text:p></table:table-cell>',
      ['text', '<9>5'],
    ],
    [
      'a heading',
      '<table:table-cell office:value-type="string"><text:h>95</text:h></table:table-cell>',
      ['text', '95'],
    ],
    [
      'a reading beside',
      '<table:table-cell office:value-type="string"><text:p><text:ruby><text:ruby-base>95</text:ruby-base><text:ruby-text>99</text:ruby-text></text:ruby></text:p></table:table-cell>',
      ['text', '95'],
    ],
    [
      'a frame',
      '<table:table-cell office:value-type="string"><text:p>95</text:p><draw:frame><draw:text-box><text:p>99</text:p></draw:text-box></draw:frame></table:table-cell>',
      ['text', '95'],
    ],
    [
      'a remark',
      '<table:table-cell office:value-type="string"><office:annotation><text:p>99</text:p></office:annotation><text:p>95</text:p></table:table-cell>',
      ['text', '95'],
    ],
    [
      'a table in the cell',
      `<table:table-cell ${FLOAT}><table:table><table:table-row><table:table-cell office:value-type="float" office:value="99"/></table:table-row></table:table><text:p>95</text:p></table:table-cell>`,
      ['number', 95],
    ],
    [
      'its text as an attribute',
      '<table:table-cell office:value-type="string" office:string-value="a &amp; b"/>',
      ['text', 'a & b'],
    ],
    [
      'another text as an attribute',
      '<table:table-cell office:value-type="string" office:string-value="95"><text:p>99</text:p></table:table-cell>',
      ['text', '95', ';;;"99"'],
    ],
    [
      'a text as an attribute beside an empty one',
      '<table:table-cell office:value-type="string" office:string-value="95"><text:p/></table:table-cell>',
      ['text', '95', ';;;""'],
    ],
    [
      'the same text as an attribute, with blanks by number',
      '<table:table-cell office:value-type="string" office:string-value="9  &lt; 5"><text:p>9<text:s text:c="2"/>&lt; 5</text:p></table:table-cell>',
      ['text', '9  < 5'],
    ],
    [
      'a number that is shown as another one',
      `<table:table-cell ${FLOAT}><text:p>99</text:p></table:table-cell>`,
      ['number', 95, '"99"'],
    ],
    [
      'a number that is shown as a fraction of another one',
      `<table:table-cell ${FLOAT}><text:p>9/5</text:p></table:table-cell>`,
      ['number', 95, '"9/5"'],
    ],
    [
      'a number that is shown as a fraction',
      '<table:table-cell office:value-type="float" office:value="1.35"><text:p>1 1/3</text:p></table:table-cell>',
      ['number', 1.35],
    ],
    [
      'a number in a column that is too narrow',
      `<table:table-cell ${FLOAT}><text:p>###</text:p></table:table-cell>`,
      ['number', 95],
    ],
    [
      'a number behind a sign for numbers',
      `<table:table-cell ${FLOAT}><text:p>#99</text:p></table:table-cell>`,
      ['number', 95, '"#99"'],
    ],
    [
      'blanks by number',
      '<table:table-cell office:value-type="string"><text:p>9<text:s text:c="2"/>5</text:p></table:table-cell>',
      ['text', '9  5'],
    ],
    [
      'a percentage without a format',
      '<table:table-cell office:value-type="percentage" office:value="0.95"/>',
      ['number', 0.95, '0%'],
    ],
    [
      'a day without a format',
      '<table:table-cell office:value-type="date" office:date-value="2026-01-15"/>',
      ['number', 46037, 'm/d/yy'],
    ],
    [
      'a time without a format',
      '<table:table-cell office:value-type="time" office:time-value="PT12H00M00S"/>',
      ['number', 0.5, 'HH:MM:SS'],
    ],
    [
      'a day that is none',
      '<table:table-cell office:value-type="date" office:date-value="20260115"/>',
      ['text', '“20260115”'],
    ],
    ['a number that is none', '<table:table-cell office:value-type="float" office:value="95,5"/>', ['text', '95,5']],
    ['a formula without a result', '<table:table-cell table:formula="of:=60+35"/>', ['uncached', null]],
    [
      'a formula without a number',
      '<table:table-cell table:formula="of:=60+35" office:value-type="float"/>',
      ['uncached', null],
    ],
    [
      'a formula with an empty text',
      '<table:table-cell table:formula="of:=T(1)" office:value-type="string" office:string-value=""/>',
      ['text', ''],
    ],
    [
      'an error',
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      ['error', '#DIV/0!'],
    ],
    [
      'an error with 0',
      '<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell>',
      ['error', '#DIV/0!'],
    ],
    [
      'an error by number',
      '<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>Err:502</text:p></table:table-cell>',
      ['text', 'Err:502'],
    ],
    [
      'a kind of value that is not known',
      '<table:table-cell office:value-type="void"><text:p>95</text:p></table:table-cell>',
      ['text', '95'],
    ],
  ])('%s', async (_, cell, found) => {
    expect(told(await readPart(strToU8(contentOf(cell))))).toEqual([[1, ...found], SEVEN]);
  });

  test('prefixes of its own, and words of a vocabulary that is not known', async () => {
    const content = contentOf(`<table:table-cell ${FLOAT}/>`).replace(/(?<=[</ ])table:|xmlns:table=/g, (found) =>
      found === 'table:' ? 't_1:' : 'xmlns:table="urn:other" xmlns:t_1=',
    );
    const foreign = '<table:table-cell office:value-type="float" office:value="99"/><t_1:table-row>';
    expect(told(await readPart(strToU8(content.replace('<t_1:table-row>', foreign))))).toEqual([
      [1, 'number', 95],
      SEVEN,
    ]);
  });

  test('other encodings', async () => {
    const content = contentOf('<table:table-cell office:value-type="string"><text:p>é…</text:p></table:table-cell>');
    const latin = content.replace('UTF-8', 'windows-1252').replace('é…', '\xe9\x85');
    const found = [[1, 'text', 'é…'], SEVEN];
    expect(told(await readPart(Buffer.from(latin, 'latin1')))).toEqual(found);
    const wide = `\ufeff${content.replace('UTF-8', 'UTF-16')}`;
    expect(told(await readPart(new Uint8Array(Buffer.from(wide, 'utf16le'))))).toEqual(found);
  });

  test('what is covered by a cell is there as well, and so are the cells that are one', async () => {
    const sheet = await readPart(
      strToU8(contentOf(`<table:table-cell table:number-columns-spanned="2"/><table:covered-table-cell ${FLOAT}/>`)),
    );
    expect(told(sheet)).toEqual([
      [2, 'number', 95],
      [3, 'number', 7],
    ]);
    expect(sheet.merges).toEqual(['A1:B1']);
  });

  test('a 0 that shows nothing beside numbers that do is blank; where no number has a text it is one', async () => {
    const zero = '<table:table-cell office:value-type="float" office:value="0" table:style-name="ce1"/>';
    expect(told(await readPart(strToU8(contentOf(zero))))).toEqual([SEVEN]);
    const shown = zero.replace('/>', '><text:p>0</text:p></table:table-cell>');
    expect(told(await readPart(strToU8(contentOf(shown))))).toEqual([[1, 'number', 0], SEVEN]);
    const silent = contentOf(zero).replace('<text:p>7</text:p>', '');
    expect(told(await readPart(strToU8(silent)))).toEqual([[1, 'number', 0], SEVEN]);
    const formula = zero.replace('table:style', 'table:formula="of:=[.B1]-7" table:style');
    expect(told(await readPart(strToU8(contentOf(formula))))).toEqual([[1, 'number', 0], SEVEN]);
  });

  test.each(['1000000000', '30000"/><text:s text:c="30000'])('more blanks than a text may have: %s', async (count) => {
    const cell = `<table:table-cell office:value-type="string"><text:p>9<text:s text:c="${count}"/>5</text:p></table:table-cell>`;
    await expect(readPart(strToU8(contentOf(cell)))).rejects.toMatchObject({
      refusal: { code: 'TEXT_TOO_LONG', params: { limit: 40_000 } },
    });
  });

  test('a hidden row behind a cell with a table in it', async () => {
    const inner =
      '<table:table><table:table-row table:visibility="collapse"><table:table-cell/></table:table-row></table:table>';
    const row = `<table:table-cell ${FLOAT}>${inner}</table:table-cell></table:table-row><table:table-row table:visibility="collapse">`;
    const sheet = await readPart(strToU8(contentOf(row)));
    expect(sheet.cells.map(({ row: at, value }) => [at, value])).toEqual([
      [1, 95],
      [2, 7],
    ]);
    expect([...(sheet.hiddenRows ?? [])]).toEqual([2]);
  });

  test('tables that are no sheets', async () => {
    const cell =
      '<table:table><table:table-row><table:table-cell office:value-type="float" office:value="99"/></table:table-row></table:table>';
    const before = `<table:dde-links><table:dde-link>${cell}</table:dde-link></table:dde-links><table:tracked-changes>${cell}</table:tracked-changes>`;
    const shapes = `<table:shapes><draw:frame>${cell}</draw:frame></table:shapes>`;
    const content = contentOf(`<table:table-cell ${FLOAT}/>`, before).replace('"A">', `"A">${shapes}`);
    expect(told(await readPart(strToU8(content)))).toEqual([[1, 'number', 95], SEVEN]);
  });
});

describe('what an .ods holds beside its own sheets', () => {
  const withMeta = (meta: string, content = contentOf('')): Uint8Array =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(content),
      'meta.xml': strToU8(meta),
      'META-INF/manifest.xml': strToU8('<manifest/>'),
    });
  const metaOf = (own: string): string =>
    `<office:document-meta ${SPACES} xmlns:meta="${OASIS}:meta:1.0"><office:meta>${own}</office:meta></office:document-meta>`;

  test('its custom properties are read', async () => {
    const meta = metaOf(
      '<meta:user-defined meta:name="chitieu.unit" meta:value-type="string">10525</meta:user-defined>' +
        '<meta:user-defined meta:name="a">B &amp; C</meta:user-defined><meta:user-defined meta:name="d"/>',
    );
    const { workbook } = await readOtherFormat(withMeta(meta), 'ODS', DEFAULT_LIMITS);
    expect([...workbook.properties]).toEqual([
      ['chitieu.unit', '10525'],
      ['a', 'B & C'],
      ['d', ''],
    ]);
  });

  test('what it keeps of sheets of other files, from which its formulas take, is no sheet of its own', async () => {
    const kept =
      '<table:table table:name="&apos;file:///C:/a.ods&apos;#_chitieu"><table:table-source xmlns:xlink="x" xlink:href="a.ods"/>' +
      `<table:table-row><table:table-cell ${FLOAT}/></table:table-row></table:table>`;
    const content = contentOf('').replace('</office:spreadsheet>', `${kept}</office:spreadsheet>`);
    const { workbook } = await readOtherFormat(withMeta(metaOf(''), content), 'ODS', DEFAULT_LIMITS);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['A']);
  });
});
