import { planWorkbook } from '../../../src/core/planbook/draw/planWorkbook';
import type { PlanBookProblem } from '../../../src/core/planbook/contract/PlanBookProblem';
import { readPlanBook } from '../../../src/core/planbook/read/readPlanBook';
import type { PlanRow, PlanRows } from '../../../src/core/planbook/rows/PlanRows';
import { rowsOfPlan } from '../../../src/core/planbook/rows/rowsOfPlan';
import { describePlanBookProblem } from '../../../src/core/words/describePlanBookProblem';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { vi } from '../../../src/core/words/vi/vi';
import { PLAN, ROSTER } from '../../support/madeUp';
import { ASKING_PLAN } from '../../support/madeUpQuestions';
import { savedAndOpened } from '../../support/savedAndOpened';

const ROWS = rowsOfPlan(PLAN, ROSTER, 'vi');

const bookOf = (rows: PlanRows): RawWorkbook => savedAndOpened(planWorkbook(rows, vi));

const problemsOf = (rows: PlanRows): readonly PlanBookProblem[] => readPlanBook(bookOf(rows)).problems;

/** What is found, as `code Sheet column of the table`. */
function found(rows: PlanRows): readonly string[] {
  return problemsOf(rows).map(({ code, sheet, cell }) => `${code} ${String(sheet)}!${String(cell)}`);
}

/** The rows of figures, some of them changed, by the figure's code. */
const figures = (changes: Readonly<Record<string, PlanRow<'indicators'>>>): PlanRows => ({
  ...ROWS,
  indicators: ROWS.indicators.map((row) => ({ ...row, ...changes[String(row.id)] })),
});
const withoutTitle = (rows: PlanRows): PlanRows => ({
  ...rows,
  plan: rows.plan.map((row) => (row.key === 'title' ? { ...row, value: null } : row)),
});

test('what a cell has wrong and what makes no sense are named together, each with its cell', () => {
  const faults = figures({
    '2.2': { id: '2.1' },
    '4.1': { unitOfMeasure: 'dặm' },
    '5.1': { hardMin: 90, hardMax: 10, plausibleMin: null, plausibleMax: null },
    '6.1': { lead: 'KHONG-CO' },
  });
  const ofSense = found(faults);
  expect(ofSense.map((each) => each.split(' ')[0])).toEqual([
    'duplicate',
    'unknownUnitOfMeasure',
    'rangeReversed',
    // From 90 on is no amount that adds up from zero; the target and its stretch are outside.
    'accumulatesWithoutAmount',
    'targetOutsideHardRange',
    'targetOutsideHardRange',
    'unknownUnit',
    'unknownIndicator',
  ]);
  const [ofCell, ...others] = found(withoutTitle(faults));
  expect(ofCell).toBe('cellMissing Kế hoạch!D11');
  expect(others).toEqual(ofSense);
});

test('what only follows from a cell that is wrong by itself is not named beside it', () => {
  const kinds = ROWS.kinds.map((row, i) => (i === 0 ? { ...row, id: null } : row));
  const named = (rows: PlanRows) => found(rows).map((each) => each.split(' ')[0]);
  expect(named({ ...ROWS, kinds })).toEqual(['cellMissing']);
  expect(named(figures({ '2.1': { hardMin: 'không rõ' } }))).toEqual(['notANumber']);
  expect(named(figures({ '2.1': { targetValue: null } }))).toEqual(['cellMissing']);
  expect(named(figures({ '4.1': { group: 'bốn' } }))).toEqual(['notANumber']);
});

test('what belongs to an answer is named with the cell of its own table', () => {
  const rows = rowsOfPlan(ASKING_PLAN, ROSTER, 'vi');
  const [first, second, ...others] = rows.options;
  const twice = { ...rows, options: [first!, { ...second, id: first!.id ?? null }, ...others] };
  // The second row of the table of options.
  expect(found(twice)).toEqual(['duplicate Câu hỏi!D73']);
});

test('a row that stands twice by its key or code is named, and not the last of them taken in silence', () => {
  const place = { key: 'place', value: 'Nơi khác' } as const;
  expect(found({ ...ROWS, plan: [...ROWS.plan, place] })).toEqual(['duplicate Kế hoạch!B37']);
  const limit = { code: '6.2.MAU', unit: 100, city: 1000, confidence: 'giả định', basis: 'Ước tính.' };
  expect(found({ ...ROWS, limits: [limit, { ...limit, city: 2000 }] })).toEqual(['duplicate Quan hệ!B30']);
});

test('an id of a question of which no name of a cell of its own can be made is named', () => {
  const rows = rowsOfPlan(ASKING_PLAN, ROSTER, 'vi');
  const at = rows.questions.findIndex(({ kind }) => kind === 'văn bản');
  const named = (id: string) =>
    found({ ...rows, questions: rows.questions.map((row, i) => (i === at ? { ...row, id } : row)) });
  expect(named('d'.repeat(40))).toEqual([]);
  expect(named('d'.repeat(41))).toEqual([expect.stringMatching(/^badCode Câu hỏi!E\d+$/)]);
  expect(named('tu_cham_diem')).toEqual([expect.stringMatching(/^badCode Câu hỏi!E\d+$/)]);
});

test('a row that was deleted is named with its sheet, and the rows of a table that is gone are not', () => {
  const without = (keys: readonly string[]) => ROWS.plan.filter(({ key }) => !keys.includes(String(key)));
  expect(found({ ...ROWS, plan: without(['title', 'issuer']) })).toEqual([
    'rowMissing Kế hoạch!null',
    'rowMissing Kế hoạch!null',
  ]);
  const [problem] = problemsOf({ ...ROWS, plan: without(['title']) });
  expect(describePlanBookProblem(problem!, vi)).toBe(
    'Bảng “Thông tin chung” không còn dòng “Tên kế hoạch”. Đề nghị lấy lại sổ mẫu và chép nội dung sang.',
  );
  const book = bookOf(ROWS);
  const sheets = book.sheets.filter(({ name }) => name !== 'Kế hoạch');
  const codes = readPlanBook({ ...book, sheets }).problems.map(({ code }) => code);
  expect([codes.includes('tableMissing'), codes.includes('rowMissing')]).toEqual([true, false]);
});
