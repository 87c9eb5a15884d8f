import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { entryName, remarkName } from '../../../src/core/form/contract/cellNames';
import { IDENTITY_KEYS } from '../../../src/core/form/contract/identitySheet';
import { readSubmission, type ReadingContext } from '../../../src/core/form/read/readSubmission';
import type { Submission } from '../../../src/core/form/read/Submission';
import type { CellValue } from '../../../src/core/workbook/DrawnSheet';
import type { RawCell, RawRow, RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { randomFrom } from '../../support/randomFrom';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';

/** What rows say that many forms have is understood once; a form must come out as if it were the first and only one. */
const context = { catalogues: bundledCatalogues, roster: bundledRoster };
const INDICATORS = indicatorsOf(bundledCatalogues[0]);

/** A text that no other form has: else rows of files that other tests read may be those that are known. */
const HERE_ALONE = { cells: [{ value: 'Chỉ có ở đây' }] };

function read(unit: string, values: Readonly<Record<string, CellValue>>): RawWorkbook {
  const drawn = filledForm(unit, values);
  const sheets = drawn.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows, HERE_ALONE] }));
  const result = readWorkbook(writeWorkbook({ ...drawn, sheets }));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.workbook;
}

function submissionIn(workbook: RawWorkbook, within: ReadingContext = context): Submission {
  const result = readSubmission(workbook, within);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.submission;
}

/** Without what is known of its rows. */
const alone = (workbook: RawWorkbook): RawWorkbook => ({
  ...workbook,
  sheets: workbook.sheets.map(({ name, visibility, cells }) => ({ name, visibility, cells })),
});

test('the form of any unit, however it is filled, beside those of others', () => {
  const { below, pick } = randomFrom(311);
  const units = [...bundledRoster.units.slice(0, 8), ...bundledRoster.units.slice(-12)];
  let same = 0;
  let before: Submission | null = null;
  for (let file = 0; file < 60; file++) {
    const values: Record<string, CellValue> = {};
    for (let filled = below(6); filled > 0; filled--) {
      const { id, method } = pick(INDICATORS);
      const part = method.kind === 'ratio' ? pick(['numerator', 'denominator'] as const) : 'value';
      values[entryName(id, part)] = pick([12, '1.234', '…', '-', 'x', '12,5', 'khoảng 7', 1e300]);
      if (below(2) === 0) values[remarkName(id, 'note')] = pick(['Số ước', 'SỐ LIỆU', '\u00b5']);
    }
    const workbook = read(pick(units).code, values);
    const submission = submissionIn(workbook);
    expect(submission).toEqual(submissionIn(alone(workbook)));
    if (file % 10 === 0) {
      const from1904 = { ...workbook, date1904: true };
      expect(submissionIn(from1904)).toEqual(submissionIn(alone(from1904)));
    }
    same += submission.entries.filter((entry) => before?.entries.includes(entry) === true).length;
    before = submission;
  }
  // How many depends on what other tests have read in the same process: few styles and tables of texts are known at a time.
  expect(same).toBeGreaterThan(300);
});

/** As if every row stood in another file too, but those without which a cell is missing. */
function known(workbook: RawWorkbook, isGone: (cell: RawCell) => boolean = () => false): RawWorkbook {
  const sheets = workbook.sheets.map((sheet) => {
    const cells = sheet.cells.filter((cell) => !isGone(cell));
    const base = sheet.difference?.base ?? rowsOf(sheet.cells);
    const gone = base.filter((row) => row.cells.some(isGone)).map(({ row }) => row);
    const own = rowsOf(cells.filter(({ row }) => gone.includes(row)));
    return { ...sheet, cells, difference: { cells, base, own, gone, changed: gone } };
  });
  return { ...workbook, sheets };
}

const rowsOf = (cells: readonly RawCell[]): readonly RawRow[] =>
  [...new Set(cells.map(({ row }) => row))].map((row) => ({ row, cells: cells.filter((cell) => cell.row === row) }));

test('the same rows say something else of another role, plan, first day, column or name', () => {
  const [catalogue] = bundledCatalogues;
  // A date where a figure should be, and formulas that are gone.
  const damaged = (cell: RawCell): RawCell => ({
    ...cell,
    formula: null,
    format: cell.value === 46071 ? 'yyyy-mm-dd' : cell.format,
  });
  const raw = rawWorkbookOf(filledForm('HP-TK', { [entryName('1.1', 'value')]: 46071 }));
  const first = known({ ...raw, sheets: raw.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(damaged) })) });
  const unit = new Map([...first.properties, [IDENTITY_KEYS.unit, '10525']]);
  const otherWords = {
    ...catalogue,
    groups: catalogue.groups.map((group) => ({
      ...group,
      indicators: group.indicators.map((indicator) => ({ ...indicator, label: `${indicator.label} khác` })),
    })),
  };
  const others: readonly (readonly [RawWorkbook, ReadingContext?])[] = [
    [{ ...first, properties: unit }],
    [{ ...first, date1904: true }],
    [known(first, ({ value }) => value === '4')],
    [
      {
        ...first,
        names: first.names.map(({ name, refersTo }) => ({ name, refersTo: refersTo.replace(/!\$?G\$?8$/, '!F8') })),
      },
    ],
    [first, { ...context, catalogues: [otherWords] }],
  ];
  const said = (workbook: RawWorkbook, within?: ReadingContext): unknown => {
    const { entries, damage } = submissionIn(workbook, within);
    return { entries, damage };
  };
  for (const [workbook, within] of others) {
    expect(said(first)).toEqual(said(alone(first)));
    expect(said(workbook, within)).toEqual(said(alone(workbook), within));
    expect(said(workbook, within)).not.toEqual(said(first));
  }
});

test('a row that was filled is read, and its neighbours are those of the form before', () => {
  const [unit] = bundledRoster.units;
  if (unit === undefined) throw new Error('no unit');
  const name = entryName('3.1', 'value');
  const [, , first, second] = [0, 1, 2, 3].map((value) => submissionIn(read(unit.code, { [name]: value })));
  const valueOf = (submission: Submission | undefined, id: string): Submission['entries'][number] | undefined =>
    submission?.entries.find(({ indicator, part }) => indicator === id && part === 'value');
  expect([valueOf(first, '3.1')?.value, valueOf(second, '3.1')?.value]).toEqual([2, 3]);
  expect(valueOf(second, '3.2')).toBe(valueOf(first, '3.2'));
});
