import { strToU8, zipSync } from 'fflate';
import { compound } from '../corpus/compound';
import { inZip64 } from '../corpus/inZip64';
import type { ReadLimits } from '../../src/xlsx/read/ReadLimits';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { processorTime } from '../support/processorTime';
import { pack, parts, relations, sharedStrings } from './handmade';
import { onePage, plainSheet, SAMPLE_PLAN } from './sampleWorkbook';

function outcome(bytes: Uint8Array, limits?: Partial<ReadLimits>): string {
  const result = readWorkbook(bytes, limits);
  return result.ok ? 'read' : result.refusal.code;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = (xml: string): Uint8Array => pack({ ...parts(''), [SHEET]: xml });
const row = (xml: string, others: Readonly<Record<string, string>> = {}): Uint8Array =>
  pack(parts(`<row>${xml}</row>`, others));

/** A copy of a zip with other bytes where its directory speaks of a part. */
function patched(
  bytes: Uint8Array,
  path: string,
  change: (view: DataView, central: number, local: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const name = strToU8(path);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (name.every((byte, index) => copy[at + 46 + index] === byte)) {
      change(view, at, view.getUint32(at + 42, true));
      return copy;
    }
  }
  throw new Error(`No ${path}`);
}

describe('what is not a workbook is refused by what it is', () => {
  const opc = (target: string): Uint8Array =>
    pack({ '_rels/.rels': relations([['officeDocument', target]]), [target]: '<a/>' });

  test.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'EMPTY_FILE'],
    ['PDF', strToU8('%PDF-1.7\n'), 'NOT_A_WORKBOOK'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]), 'NOT_A_WORKBOOK'],
    ['random bytes', new Uint8Array([1, 2, 3, 0, 5]), 'NOT_A_WORKBOOK'],
    ['CSV', strToU8('Mã,Tên\n10525,Phường Hải Dương\n'), 'CSV_OR_TEXT'],
    ['a web page', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'WEB_PAGE'],
    ['an old XML spreadsheet', strToU8('<?xml version="1.0"?><Workbook/>'), 'WEB_PAGE'],
    ['Excel 97-2003', compound({ Workbook: strToU8('x') }), 'LEGACY_XLS'],
    ['a password', compound({ EncryptedPackage: strToU8('x') }), 'ENCRYPTED'],
    ['an old Word document', compound({ WordDocument: strToU8('x') }), 'NOT_A_WORKBOOK'],
    ['.xlsb', opc('xl/workbook.bin'), 'XLSB'],
    ['.docx', opc('word/document.xml'), 'NOT_A_WORKBOOK'],
    ['.ods', pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), 'ODS'],
    ['a zip of other things', pack({ 'a.txt': 'a' }), 'NOT_A_WORKBOOK'],
    ['an empty zip', zipSync({}), 'NOT_A_WORKBOOK'],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });
});

describe('damaged zips', () => {
  const sound = writeWorkbook(SAMPLE_PLAN);

  test('cut short anywhere', () => {
    for (let length = 10; length < sound.length; length += 37) {
      expect(outcome(sound.subarray(0, length))).toBe('ZIP_DAMAGED');
    }
  });

  test.each<[string, Uint8Array]>([
    [
      'a size that is too small',
      patched(sound, SHEET, (view, at) => {
        view.setUint32(at + 24, 100, true);
      }),
    ],
    [
      'a size that is too large',
      patched(sound, SHEET, (view, at) => {
        view.setUint32(at + 24, 99_999, true);
      }),
    ],
    [
      'a wrong checksum',
      patched(sound, SHEET, (view, at) => {
        view.setUint32(at + 16, 1, true);
      }),
    ],
    [
      'a place outside the file',
      patched(sound, SHEET, (view, at) => {
        view.setUint32(at + 42, 0x7fffffff, true);
      }),
    ],
    [
      'names that differ',
      patched(sound, SHEET, (view, _, local) => {
        view.setUint8(local + 30, 65);
      }),
    ],
    [
      'a packed size beyond the file',
      patched(sound, SHEET, (view, at) => {
        view.setUint32(at + 20, 0x7fffffff, true);
      }),
    ],
    [
      'a flipped bit',
      patched(sound, SHEET, (view, _, local) => {
        view.setUint8(local + 90, view.getUint8(local + 90) ^ 4);
      }),
    ],
    ['two parts of one name', pack({ ...parts(''), 'XL/Worksheets/Sheet1.xml': '<worksheet/>' })],
  ])('%s', (_, bytes) => {
    expect(outcome(bytes)).toBe('ZIP_DAMAGED');
  });

  test('an unknown method', () => {
    const packed = patched(sound, SHEET, (view, at) => {
      view.setUint16(at + 10, 9, true);
    });
    expect(outcome(packed)).toBe('ZIP_PACKING');
  });

  test('a locked part', () => {
    const locked = patched(sound, SHEET, (view, at) => {
      view.setUint16(at + 8, 1, true);
    });
    expect(outcome(locked)).toBe('ENCRYPTED');
  });

  test('data descriptors and ZIP64 are no damage', () => {
    const described = patched(sound, SHEET, (view, at, local) => {
      view.setUint16(at + 8, 8, true);
      view.setUint16(local + 6, 8, true);
      for (const field of [14, 18, 22]) view.setUint32(local + field, 0, true);
    });
    expect(outcome(described)).toBe('read');
    expect(outcome(inZip64(sound))).toBe('read');
  });

  test('paths that lead out of the zip stay in it', () => {
    const all = parts('');
    all['xl/_rels/workbook.xml.rels'] = relations([['worksheet', '../../../../etc/passwd']]);
    expect(outcome(pack(all))).toBe('PART_MISSING');
  });
});

describe('limits', () => {
  const rows = (count: number, xml: string): string => xml.repeat(count);

  test.each<[string, Uint8Array, Partial<ReadLimits>, string]>([
    ['bytes', row('<c><v>1</v></c>'), { bytes: 100 }, 'TOO_LARGE'],
    ['entries', row('<c><v>1</v></c>'), { entries: 3 }, 'TOO_MANY_ENTRIES'],
    ['unpacked bytes', row('<c><v>1</v></c>'), { inflatedBytes: 500 }, 'ZIP_BOMB'],
    ['ratio', sheet(`<worksheet>${' '.repeat(3_000_000)}<sheetData/></worksheet>`), {}, 'ZIP_BOMB'],
    ['cells', row(rows(11, '<c><v>1</v></c>')), { cells: 10 }, 'TOO_MANY_CELLS'],
    ['text', row(`<c t="str"><v>${'a'.repeat(11)}</v></c>`), { textLength: 10 }, 'TEXT_TOO_LONG'],
    [
      'runs of a text',
      row('<c t="inlineStr"><is>' + rows(4, '<r><t>aaa</t></r>') + '</is></c>'),
      { textLength: 10 },
      'TEXT_TOO_LONG',
    ],
    ['nesting', sheet(`<worksheet>${rows(99, '<a>')}${rows(99, '</a>')}<sheetData/></worksheet>`), {}, 'XML_TOO_DEEP'],
  ])('%s', (_, bytes, limits, code) => {
    expect(outcome(bytes, limits)).toBe(code);
  });

  test('a bomb whose headers lie is stopped by what comes out, not by what is promised', () => {
    const bomb = pack({ ...parts(''), [SHEET]: new Uint8Array(60_000_000).fill(32) }, { level: 9 });
    for (const promised of [100, 2_000_000, 20_000_000]) {
      const lying = patched(bomb, SHEET, (view, at) => {
        view.setUint32(at + 24, promised, true);
      });
      const start = processorTime();
      expect(['ZIP_DAMAGED', 'ZIP_BOMB']).toContain(outcome(lying));
      expect(processorTime() - start).toBeLessThan(5000);
    }
  });

  test('a sheet with a look on a million rows is left early, and it is said', () => {
    const look = Array.from(
      { length: 200_000 },
      (_, index) => `<row r="${index + 2}" s="1" customFormat="1"><c r="A${index + 2}" s="1"/></row>`,
    );
    const bytes = sheet(`<worksheet><sheetData><row r="1"><c r="A1"><v>5</v></c></row>${look.join('')}</damaged`);
    // The rest of the sheet is not even looked at: its end would be damaged.
    const result = readWorkbook(bytes);
    expect(result).toMatchObject({
      ok: true,
      notes: [{ code: 'SHEET_CUT', sheet: 'A', row: 10_002 }],
      workbook: { sheets: [{ cells: [{ value: 5 }] }] },
    });
  });

  test('a large sheet is read in pieces without a difference', () => {
    const text = 'Phường <Hải> & '.repeat(20);
    const many = Array.from({ length: 6000 }, (_, index) => ({
      cells: [{ value: index / 8 }, { value: `${text}${index}` }, { value: index, formula: `A${index + 1}*8&"é"` }],
    }));
    const bytes = writeWorkbook(onePage(plainSheet('A', many)));
    const inline = sheet(
      `<worksheet><sheetData>${many.map((_, index) => `<row><c t="inlineStr"><is><t>${'ảé'.repeat(90)}${index}</t></is></c></row>`).join('')}</sheetData></worksheet>`,
    );
    const result = readWorkbook(bytes);
    const other = readWorkbook(inline);
    if (!result.ok || !other.ok) throw new Error('refused');
    const cells = result.workbook.sheets[0]!.cells;
    expect(cells).toHaveLength(18_000);
    many.forEach(({ cells: [number, words, formula] }, index) => {
      expect([cells[3 * index]!.value, cells[3 * index + 1]!.value, cells[3 * index + 2]!.formula]).toEqual([
        number!.value,
        words!.value,
        formula!.formula,
      ]);
    });
    other.workbook.sheets[0]!.cells.forEach(({ value }, index) => {
      expect(value).toBe(`${'ảé'.repeat(90)}${index}`);
    });
  });
});

describe('damaged XML', () => {
  test.each<[string, Uint8Array, string]>([
    ['cut short', sheet('<worksheet><sheetData><row><c><v>1</v>'), 'XML_DAMAGED'],
    ['cut short in a tag', sheet('<worksheet><sheetData><row><c r="A1'), 'XML_DAMAGED'],
    ['cut short in a comment', sheet('<worksheet><!-- '), 'XML_DAMAGED'],
    ['nothing', sheet(''), 'XML_DAMAGED'],
    ['no rows list', sheet('<worksheet></worksheet>'), 'XML_DAMAGED'],
    ['closed too often', sheet('<worksheet></a></b></worksheet>'), 'XML_DAMAGED'],
    ['tags in a value', row('<c><v><b>1</b></v></c>'), 'XML_DAMAGED'],
    ['an attribute without quotes', row('<c t=b><v>1</v></c>'), 'XML_DAMAGED'],
    ['a bad reference', row('<c r="1A"><v>1</v></c>'), 'XML_DAMAGED'],
    [
      'a reference to another row',
      sheet('<worksheet><sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData></worksheet>'),
      'XML_DAMAGED',
    ],
    ['a row beyond all', sheet('<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'), 'XML_DAMAGED'],
    ['a column beyond all', row('<c r="XFE1"><v>1</v></c>'), 'XML_DAMAGED'],
    ['a number and a text', row('<c r="A1" t="inlineStr"><v>1</v><is><t>2</t></is></c>'), 'XML_DAMAGED'],
    ['two texts', row('<c r="A1" t="inlineStr"><is><t>1</t></is><is><t>2</t></is></c>'), 'XML_DAMAGED'],
    ['two types', row('<c r="A1" t="n" t="b"><v>1</v></c>'), 'XML_DAMAGED'],
    ['two looks', row('<c r="A1" s="0" s="1"><v>1</v></c>'), 'XML_DAMAGED'],
    ['one address twice', row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), 'XML_DAMAGED'],
    [
      'one row twice',
      pack(parts('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>')),
      'XML_DAMAGED',
    ],
    [
      'a shared string that is not there',
      row('<c t="s"><v>3</v></c>', { 'xl/sharedStrings.xml': sharedStrings('') }),
      'XML_DAMAGED',
    ],
    [
      'half a shared string',
      row('<c t="s"><v>0.5</v></c>', { 'xl/sharedStrings.xml': sharedStrings('<si><t>a</t></si>') }),
      'XML_DAMAGED',
    ],
    [
      'bytes that are not UTF-8',
      pack({
        ...parts(''),
        [SHEET]: new Uint8Array([
          ...strToU8('<worksheet><sheetData><row><c t="str"><v>'),
          0xc3,
          0x28,
          ...strToU8('</v></c></row></sheetData></worksheet>'),
        ]),
      }),
      'XML_DAMAGED',
    ],
    ['an unknown entity', row('<c t="str"><v>&nbsp;</v></c>'), 'XML_DAMAGED'],
    [
      'a document type',
      sheet('<!DOCTYPE worksheet [<!ENTITY a "aaa">]><worksheet><sheetData/></worksheet>'),
      'XML_FORBIDDEN',
    ],
    [
      'an outside entity',
      sheet('<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet><sheetData/></worksheet>'),
      'XML_FORBIDDEN',
    ],
    [
      'a sheet that is missing',
      pack({ ...parts(''), 'xl/_rels/workbook.xml.rels': relations([['worksheet', 'gone.xml']]) }),
      'PART_MISSING',
    ],
    [
      'a sheet without relationship',
      pack({ ...parts(''), 'xl/_rels/workbook.xml.rels': relations([]) }),
      'PART_MISSING',
    ],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });
});
