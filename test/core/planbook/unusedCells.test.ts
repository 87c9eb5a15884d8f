import { planWorkbook } from '../../../src/core/planbook/draw/planWorkbook';
import { readPlanBook } from '../../../src/core/planbook/read/readPlanBook';
import type { PlanRow, PlanRows } from '../../../src/core/planbook/rows/PlanRows';
import { rowsOfPlan } from '../../../src/core/planbook/rows/rowsOfPlan';
import { vi } from '../../../src/core/words/vi/vi';
import { ROSTER } from '../../support/madeUp';
import { ASKING_PLAN } from '../../support/madeUpQuestions';
import { savedAndOpened } from '../../support/savedAndOpened';

const ROWS = rowsOfPlan(ASKING_PLAN, ROSTER, 'vi');

const read = (rows: PlanRows) => readPlanBook(savedAndOpened(planWorkbook(rows, vi)));

const figures = (changes: Readonly<Record<string, PlanRow<'indicators'>>>): PlanRows => ({
  ...ROWS,
  indicators: ROWS.indicators.map((row) => ({ ...row, ...changes[String(row.id)] })),
});

test('a cell that the rest of its row does not ask for is said, and keeps no plan from being issued', () => {
  const { plan, problems } = read(
    figures({
      // Of an indicator that a row above has begun.
      '2.2': { wording: 'Trồng rừng sản xuất' },
      // A ratio by its parts, but no word of it in the column of methods.
      '5.1': { numerator: 'Số hộ', denominator: 'Số hộ' },
    }),
  );
  expect(plan).not.toBeNull();
  expect(problems.map(({ code, severity, params }) => [code, severity, params['column'], params['found']])).toEqual([
    ['notUsed', 'warning', 'wording', 'Trồng rừng sản xuất'],
    ['notUsed', 'warning', 'numerator', 'Số hộ'],
    ['notUsed', 'warning', 'denominator', 'Số hộ'],
  ]);
});

test('the number of an indicator may stand in each of its rows', () => {
  expect(read(figures({ '2.2': { group: 2 } })).problems).toEqual([]);
});

const found = (rows: PlanRows) => read(rows).problems.map(({ code, sheet, params }) => [code, sheet, params['value']]);

test('a row that belongs to nothing in the plan is an error', () => {
  const [list] = ROWS.listColumns;
  const [option] = ROWS.options;
  const [count] = ROWS.counts;
  const [content] = ROWS.contents;
  const text = ROWS.questions.find(({ kind }) => kind === 'văn bản')!.id ?? null;
  expect(found({ ...ROWS, confused: [...ROWS.confused, { unitOfMeasure: 'tạ', name: 'kg', factor: 100 }] })).toEqual([
    ['strayRow', 'Đơn vị tính', 'tạ'],
  ]);
  expect(found({ ...ROWS, listColumns: [...ROWS.listColumns, { ...list, question: 'khong_co' }] })).toEqual([
    ['strayRow', 'Câu hỏi', 'khong_co'],
  ]);
  // There is such a question, but it offers no choice.
  const typed = { ...option, question: text, column: null };
  expect(found({ ...ROWS, options: [...ROWS.options, typed] })).toEqual([['strayRow', 'Câu hỏi', text]]);
  const lost = { ...option, question: list!.question ?? null, column: 'khong_co' };
  expect(found({ ...ROWS, options: [...ROWS.options, lost] })).toEqual([['strayRow', 'Câu hỏi', 'khong_co']]);
  expect(found({ ...ROWS, counts: [...ROWS.counts, { ...count, list: 'khong_co' }] })).toEqual([
    ['strayRow', 'Câu hỏi', 'khong_co'],
  ]);
  expect(found({ ...ROWS, contents: [...ROWS.contents, { ...content, part: 'khong_co' }] })).toEqual([
    ['strayRow', 'Câu hỏi', 'khong_co'],
  ]);
});

test('options of a question whose kind cannot be read are not named beside it', () => {
  const chosen = ROWS.questions.find(({ kind }) => kind === 'lựa chọn')!.id;
  const questions = ROWS.questions.map((row) => (row.id === chosen ? { ...row, kind: 'chon' } : row));
  expect(found({ ...ROWS, questions }).map(([code]) => code)).not.toContain('strayRow');
});
