import { strToU8 } from 'fflate';
import type { ReadLimits } from '../../src/xlsx/read/ReadLimits';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { pack, parts, relations } from './handmade';

/** What is shared by many files is read once; a file must come out as if it were the first and only one. */
const ROWS = '<row><c s="0"><v>5</v></c></row>';
const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';

const styles = (format: number): string =>
  `<styleSheet><cellXfs count="1"><xf numFmtId="${format}"/></cellXfs></styleSheet>`;

function outcome(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): unknown {
  const result = readWorkbook(bytes, limits);
  return result.ok ? result.workbook.sheets[0]?.cells[0]?.format : result.refusal.code;
}

/** A copy of the zip whose directory gives another checksum for a part. */
function withOtherChecksum(bytes: Uint8Array, path: string): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy).lastIndexOf(Buffer.from(strToU8(path)));
  new DataView(copy.buffer).setUint32(at - 46 + 16, 12345, true);
  return copy;
}

test('parts of one name and size with other bytes are other parts', () => {
  const percent = pack(parts(ROWS, { [STYLES]: styles(9) }));
  const plain = pack(parts(ROWS, { [STYLES]: styles(1) }));
  for (let time = 0; time < 3; time++) {
    expect(outcome(percent)).toBe('0%');
    expect(outcome(plain)).toBe('0');
  }
});

test('more different ones than are kept', () => {
  for (let time = 0; time < 2; time++) {
    for (let width = 1; width <= 20; width++) {
      const all = { ...parts(ROWS), [STYLES]: styles(9).replace('<xf', `<xf${' '.repeat(width)}`) };
      expect(outcome(pack(all))).toBe('0%');
    }
  }
});

test('a known part whose checksum is wrong this time is damaged', () => {
  const bytes = pack(parts(ROWS, { [STYLES]: styles(10) }));
  expect(outcome(bytes)).toBe('0.00%');
  for (const path of [STYLES, BOOK, 'xl/_rels/workbook.xml.rels']) {
    expect(outcome(withOtherChecksum(bytes, path))).toBe('ZIP_DAMAGED');
  }
});

test('limits hold for known parts too', () => {
  const all = parts(ROWS, { [STYLES]: styles(9) });
  all[BOOK] = all[BOOK]!.replace('</workbook>', '<definedNames><definedName name="n">A!$A$100</definedName></definedNames></workbook>'); // prettier-ignore
  const bytes = pack(all);
  const size = Object.values(all).reduce((sum, xml) => sum + strToU8(xml).length, 0);
  for (let time = 0; time < 2; time++) {
    expect(outcome(bytes)).toBe('0%');
    expect(outcome(bytes, { inflatedBytes: size })).toBe('0%');
    expect(outcome(bytes, { inflatedBytes: size - 1 })).toBe('ZIP_BOMB');
    expect(outcome(bytes, { textLength: 7 })).toBe('TEXT_TOO_LONG');
    expect(outcome(bytes, { nesting: 2 })).toBe('XML_TOO_DEEP');
  }
});

test('the same relationships lead elsewhere from another folder', () => {
  const first = parts(ROWS);
  const second = {
    '_rels/.rels': relations([['officeDocument', 'book/workbook.xml']]),
    'book/workbook.xml': first[BOOK]!,
    'book/_rels/workbook.xml.rels': first['xl/_rels/workbook.xml.rels']!,
    'book/worksheets/sheet1.xml': first['xl/worksheets/sheet1.xml']!.replace('<v>5</v>', '<v>6</v>'),
  };
  const values = [first, second, first].map((all) => {
    const result = readWorkbook(pack(all));
    return result.ok ? result.workbook.sheets[0]?.cells[0]?.value : result.refusal;
  });
  expect(values).toEqual([5, 6, 5]);
});

test('a part that is known as a workbook is nothing of the kind as styles', () => {
  const all = parts(ROWS);
  expect(outcome(pack(all))).toBeNull();
  all['xl/_rels/workbook.xml.rels'] = relations([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'workbook.xml'],
  ]);
  expect(outcome(pack(all))).toBeNull();
});
