import type { RawCell, RawDifference, RawRow, RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { DEFAULT_LIMITS, type ReadLimits } from '../../src/xlsx/read/ReadLimits';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { randomFrom, type Random } from '../support/randomFrom';
import { pack, parts, sharedStrings } from './handmade';

/** Rows that stand in many files are read once; each file must come out as if it were the first and only one. */
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const BOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

let tables = 0;
/** A table of texts that no other test has, by which files are known to be of one form. */
const ownTable = (): string =>
  sharedStrings(`<si><t>một</t></si><si><t>hai</t></si><si><t>${String(tables++)}</t></si>`);

function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): RawWorkbook | string {
  const result = readWorkbook(bytes, limits);
  return result.ok ? result.workbook : result.refusal.code;
}

let others = 0;
/** As the first file of its kind: nothing is known under limits that no other file was read under. */
const readAlone = (bytes: Uint8Array): RawWorkbook | string =>
  read(bytes, { textLength: DEFAULT_LIMITS.textLength + ++others });

/** Without the difference, which only says what is known; it must come to the same cells. */
function bare(workbook: RawWorkbook | string): unknown {
  if (typeof workbook === 'string') return workbook;
  for (const { cells, difference } of workbook.sheets) if (difference) expect(cellsOf(difference)).toEqual(cells);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, difference: null })) };
}

/** Rows that are in the sheet as they are in the base. */
const kept = ({ base, gone }: RawDifference): readonly RawRow[] => base.filter(({ row }) => !gone.includes(row));

const cellsOf = (difference: RawDifference): readonly RawCell[] =>
  [...kept(difference), ...difference.own].sort((one, other) => one.row - other.row).flatMap(({ cells }) => cells);

function sharedRows(workbook: RawWorkbook | string): readonly number[] {
  const difference = typeof workbook === 'string' ? undefined : workbook.sheets[0]?.difference;
  return difference === undefined ? [] : kept(difference).map(({ row }) => row);
}

/** Reads a form until its rows are known. */
function learn(all: Readonly<Record<string, string>>): void {
  for (let time = 0; time < 2; time++) expect(read(pack(all))).toEqual(readAlone(pack(all)));
}

const CAPTION = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
const ANSWER = (value: number): string => `<row r="2"><c r="A2"><v>${String(value)}</v></c></row>`;
const HIDDEN = '<row r="3" hidden="1"><c r="A3"><f>A2*2</f><v>8</v></c></row>';

test('what was filled in is read anew, and what stands around it is the same object', () => {
  const strings = { [STRINGS]: ownTable() };
  learn(parts(CAPTION + ANSWER(4) + HIDDEN, strings));
  const [first, second] = [4, 5].map((value) => read(pack(parts(CAPTION + ANSWER(value) + HIDDEN, strings))));
  if (typeof first !== 'object' || typeof second !== 'object') throw new Error('not read');
  expect([sharedRows(first), sharedRows(second)]).toEqual([
    [1, 2, 3],
    [1, 3],
  ]);
  expect(second.sheets[0]?.cells.map(({ value }) => value)).toEqual(['một', 'hai', 5, 8]);
  expect(second.sheets[0]?.hiddenRows).toEqual(new Set([3]));
  expect(second.sheets[0]?.difference?.base).toBe(first.sheets[0]?.difference?.base);
  expect(second.sheets[0]?.cells[0]).toBe(first.sheets[0]?.cells[0]);
  expect(second.sheets[0]?.cells[2]).not.toBe(first.sheets[0]?.cells[2]);
});

test('the same bytes are other cells beside other formats, texts, and another first day', () => {
  const styles = (format: number): string =>
    `<styleSheet><cellXfs count="1"><xf numFmtId="${String(format)}"/></cellXfs></styleSheet>`;
  const rows =
    '<row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1" t="d"><v>2026-02-18</v></c><c r="C1"><v>0.5</v></c></row>';
  const table = ownTable();
  const base = parts(rows, { [STRINGS]: table, [STYLES]: styles(1) });
  learn(base);
  expect(sharedRows(read(pack(base)))).toEqual([1]);
  const values = (all: Readonly<Record<string, string>>): unknown => {
    const workbook = read(pack(all));
    expect(bare(workbook)).toEqual(bare(readAlone(pack(all))));
    return typeof workbook === 'string'
      ? workbook
      : workbook.sheets[0]?.cells.map(({ value, format }) => [value, format]);
  };
  const text = /(\d+)<\/t><\/si><\/sst>/.exec(table)?.[1];
  expect(values(base)).toEqual([[text, '0'], [46071, 'yyyy-mm-dd'], [0.5, '0']]); // prettier-ignore
  expect(values({ ...base, [STYLES]: styles(9) })).toEqual([[text, '0%'], [46071, 'yyyy-mm-dd'], [0.5, '0%']]); // prettier-ignore
  expect(sharedRows(read(pack({ ...base, [STYLES]: styles(9) })))).toEqual([1]);
  const from1904 = base[BOOK]?.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') ?? '';
  expect(values({ ...base, [BOOK]: from1904 })).toEqual([[text, '0'], [44609, 'yyyy-mm-dd'], [0.5, '0']]); // prettier-ignore
  expect(values({ ...base, [STRINGS]: table.replace(`>${String(text)}<`, '>khác<') })).toEqual([['khác', '0'], [46071, 'yyyy-mm-dd'], [0.5, '0']]); // prettier-ignore
});

test('limits hold for known rows too', () => {
  const all = parts(CAPTION + ANSWER(4) + HIDDEN, { [STRINGS]: ownTable() });
  learn(all);
  for (const cells of [4, 3, 1])
    expect(read(pack(all), { cells })).toEqual(cells < 4 ? 'TOO_MANY_CELLS' : read(pack(all)));
  const gaps = parts(`${CAPTION}<row r="2"/><row r="3"/><row r="4"/><row r="5"><c r="A5"><v>1</v></c></row>`, {
    [STRINGS]: ownTable(),
  });
  learn(gaps);
  for (const blankRows of [2, 3]) {
    const result = readWorkbook(pack(gaps), { blankRows });
    expect(result.ok && result.notes).toEqual(blankRows === 2 ? [{ code: 'SHEET_CUT', sheet: 'A', row: 4 }] : []);
    expect(result.ok && result.workbook.sheets[0]?.cells).toHaveLength(blankRows === 2 ? 2 : 3);
  }
});

test('parts that lie unpacked in one file of many, as in a mail', () => {
  const strings = { [STRINGS]: ownTable() };
  learn(parts(CAPTION + ANSWER(4) + HIDDEN, strings));
  const files = [6, 7, 8].map((value) => pack(parts(CAPTION + ANSWER(value) + HIDDEN, strings), { level: 0 }));
  const mail = Buffer.concat(files);
  let at = 0;
  const values = files.map(({ length }) => {
    const workbook = read(mail.subarray(at, (at += length)));
    return typeof workbook === 'string' ? workbook : workbook.sheets[0]?.cells[2]?.value;
  });
  expect(values).toEqual([6, 7, 8]);
});

/** Ways to write the row of a number; some depend on what stands elsewhere. */
// prettier-ignore
const ROWS: readonly ((row: number, random: Random) => string)[] = [
  (row, { below }) => `<row r="${row}"><c r="A${row}" t="s"><v>${below(3)}</v></c><c r="C${row}" s="1"/></row>`,
  (row, { below }) => `<row r="${row}" ht="${below(2)}"><c r="B${row}"><v>${below(9)}</v></c></row>`,
  (row, { below }) => `<row r="${row}" hidden="${below(2)}"><c r="A${row}" t="b"><v>1</v></c></row>`,
  (row, { below }) => `<row r="${row}"><c r="A${row}"><f t="shared" ref="A${row}:A99" si="${below(2)}">B${row}+${below(3)}</f><v>2</v></c></row>`,
  (row, { below }) => `<row r="${row}"><c r="A${row}"><f t="shared" si="${below(2)}"/><v>3</v></c></row>`,
  (row, { below }) => `<row><c><v>${below(9)}</v></c></row><!-- ${row} -->`,
  (row) => `<!-- trước --><row r="${row}"><c r="A${row}" t="inlineStr"><is><r><t>m</t></r><r><t>ột</t></r></is></c></row>`,
  (row) => `<row r="${row}"/>`,
  (row) => `<other><c/></other><row r="${row}"><c r="A${row}" t="str"><f>"a"</f><v>a</v></c></row>`,
  (row, { below }) => `<row r="${row + below(2)}"><c t="e"><v>#REF!</v></c><c><v>7</v></c></row>`,
  (row) => `<row r="${row}"><c r="B${row}"><v>1</v></c><c r="A${row}"><v>2</v></c></row>`,
  (row) => `<row r="${row}" xmlns:y="urn:y"><c r="A${row}"><v>1</v></c></row>`,
];

test('whatever rows are filled, added or gone, in whatever spelling', () => {
  const random = randomFrom(5627);
  const { below, pick } = random;
  let shared = 0;
  for (let round = 0; round < 250; round++) {
    const strings = { [STRINGS]: ownTable() };
    const kinds = below(3) === 0 ? ROWS : ROWS.slice(0, 5);
    const rows = Array.from({ length: 8 }, (_, at) => pick(kinds)(at + 1, random));
    read(pack(parts(rows.join(''), strings)));
    read(pack(parts(rows.join(''), strings)));
    for (let file = 0; file < 4; file++) {
      const other = rows.flatMap((row, at) => {
        const what = below(8);
        if (what === 0) return [];
        if (what === 1) return [pick(kinds)(at + 1, random)];
        return what === 2 ? [row, pick(kinds)(at + 1, random)] : [row];
      });
      const all = parts(other.join(''), strings);
      if (below(6) === 0) all[SHEET] = all[SHEET]?.replace(/<(\/?)(worksheet|sheetData|row|c|v|f|is|t|r)\b/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=') ?? ''; // prettier-ignore
      const known = read(pack(all));
      expect(bare(known)).toEqual(bare(readAlone(pack(all))));
      shared += sharedRows(known).length;
    }
  }
  expect(shared).toBeGreaterThan(500);
});
