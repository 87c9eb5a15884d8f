import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { findUnit } from '../../../src/core/catalogue/findUnit';
import { issuedCatalogues } from '../../../src/core/catalogue/issuedCatalogues';
import type { ScoringTable } from '../../../src/core/compilation/model/Scoring';
import { carryFigures } from '../../../src/core/form/draw/carryFigures';
import type { FormRequest } from '../../../src/core/form/draw/FormRequest';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { selfScoreRules } from '../../../src/core/form/draw/scores/selfScoreRules';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { Submission } from '../../../src/core/form/read/Submission';
import { canonicalFigures } from '../../../src/core/stamp/canonicalFigures';
import { checkStamp } from '../../../src/core/stamp/checkStamp';
import { makeStamp } from '../../../src/core/stamp/makeStamp';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import type { DrawnWorkbook } from '../../../src/core/workbook/DrawnWorkbook';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { describeFinding } from '../../../src/core/words/describeFinding';
import { vi } from '../../../src/core/words/vi/vi';
import { savedAndOpened } from '../../support/savedAndOpened';
import { withOwnPoints } from '../../support/withOwnPoints';
import { xlsxOf } from '../../support/xlsxOf';

const [catalogue] = issuedCatalogues;
const unit = findUnit(bundledRoster, '10525')!;
const REQUEST: FormRequest = { catalogue, roster: bundledRoster, unit, period: '2026', words: vi };

const TABLE: ScoringTable = {
  rules: [
    { kind: 'ownPlanReached', indicator: '18.1', points: 10, proportional: true },
    { kind: 'lateResult', perDay: 0.5, most: 5 },
    { kind: 'withErrors', points: 2 },
  ],
};
const RULES = selfScoreRules(TABLE, catalogue, vi);

/** The form with points and notes typed into the rows of the table, in its order. */
const typed = (values: Parameters<typeof withOwnPoints>[1]): DrawnWorkbook =>
  withOwnPoints(formWorkbook({ ...REQUEST, selfScores: RULES }), values);

function raw(drawn: DrawnWorkbook): RawWorkbook {
  return savedAndOpened(drawn);
}

function submitted(workbook: RawWorkbook): Submission {
  const read = readSubmission(workbook, { catalogues: [catalogue], roster: bundledRoster });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.submission;
}

const said = ({ selfScores = [] }: Submission) =>
  selfScores.map(({ rule, least, most, points, state, note, cell }) => [rule, least, most, points, state, note, cell]);
const found = (submission: Submission) =>
  validateSubmission(submission, catalogue, bundledRoster)
    .filter(({ code }) => code.startsWith('SELF_SCORE'))
    .map(({ code, severity, sheet, cell, params }) => [code, severity, sheet, cell, params]);

test('without a table of points the form is the same to the byte, and nothing is read', () => {
  expect(selfScoreRules(null, catalogue, vi)).toEqual([]);
  const plain = formWorkbook(REQUEST);
  expect(xlsxOf(formWorkbook({ ...REQUEST, selfScores: [] }))).toEqual(xlsxOf(plain));
  expect(Object.keys(plain.styles).filter((style) => style.startsWith('selfScore'))).toEqual([]);
  expect(submitted(raw(plain)).selfScores).toBeUndefined();
});

test('a rule a row with its bounds: what is taken off is below 0', () => {
  const drawn = formWorkbook({ ...REQUEST, selfScores: RULES });
  const sheet = drawn.sheets.find(({ name }) => name === 'Tự chấm điểm')!;
  expect(sheet.rows.slice(6).map(({ cells }) => cells.map((cell) => cell?.value ?? null))).toEqual([
    ['Mã', 'Nội dung chấm điểm', 'Ít nhất', 'Nhiều nhất', 'Điểm tự chấm', 'Ghi chú, minh chứng'],
    [
      'ownPlanReached:18.1',
      expect.stringMatching(/^Thực hiện so kế hoạch của đơn vị, chỉ tiêu 18\.1 /),
      0,
      10,
      null,
      null,
    ],
    ['lateResult', 'Báo cáo muộn (ngày)', -5, 0, null, null],
    ['withErrors', 'Biểu còn lỗi (số lỗi)', -2, 0, null, null],
    [null, 'Tổng điểm tự chấm', null, null, 0, null],
  ]);
  expect(sheet.rows[10]?.cells[4]?.formula).toBe('SUM(E8:E10)');
  expect(sheet.protected).toBe(true);
  expect(drawn.names.filter(({ sheet: on }) => on === 'Tự chấm điểm')).toEqual([
    { name: 'DS_tu_cham_diem', sheet: 'Tự chấm điểm', range: 'A8:F10' },
  ]);
});

test('what is typed is read, with names and without them', () => {
  const workbook = raw(
    typed([
      [9.5, 'Biên bản họp ngày 10/12'],
      ['-0,5', null],
      ['-', null],
    ]),
  );
  const expected = [
    ['ownPlanReached:18.1', 0, 10, 9.5, 'number', 'Biên bản họp ngày 10/12', 'E8'],
    ['lateResult', -5, 0, -0.5, 'number', '', 'E9'],
    // A dash is no points.
    ['withErrors', -2, 0, 0, 'number', '', 'E10'],
  ];
  expect(said(submitted(workbook))).toEqual(expected);
  expect(said(submitted({ ...workbook, names: workbook.names.filter(({ name }) => !name.startsWith('DS_')) }))).toEqual(
    expected,
  );
  expect(found(submitted(workbook))).toEqual([]);
});

test.each([
  ['above the table', 6],
  ['between two rules', 10],
])('a row that was put in %s, names where they were or grown with it', (_, from) => {
  const workbook = raw(
    typed([
      [8, 'đạt'],
      [0, null],
      [null, null],
    ]),
  );
  const before = said(submitted(workbook));
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === 'Tự chấm điểm'
      ? { ...sheet, cells: sheet.cells.map((cell) => (cell.row < from ? cell : { ...cell, row: cell.row + 1 })) }
      : sheet,
  );
  const isGrown = from === 10;
  const names = workbook.names.map((name) =>
    name.name === 'DS_tu_cham_diem' && isGrown ? { ...name, refersTo: name.refersTo.replace(/\d+$/, '11') } : name,
  );
  const rows = isGrown ? [8, 9, 11] : [9, 10, 11];
  expect(said(submitted({ ...workbook, sheets, names }))).toEqual(
    before.map((each, place) => [...each.slice(0, -1), `E${rows[place]}`]),
  );
});

test('points above the most, below the least or in words are errors at their cells', () => {
  const submission = submitted(
    raw(
      typed([
        [10.5, null],
        [1, null],
        ['tốt', null],
      ]),
    ),
  );
  const [first = ''] = RULES.map(({ label }) => label);
  expect(found(submission)).toEqual([
    ['SELF_SCORE_OUT_OF_RANGE', 'error', 'Tự chấm điểm', 'E8', { label: first, points: 10.5, least: 0, most: 10 }],
    [
      'SELF_SCORE_OUT_OF_RANGE',
      'error',
      'Tự chấm điểm',
      'E9',
      { label: 'Báo cáo muộn (ngày)', points: 1, least: -5, most: 0 },
    ],
    ['SELF_SCORE_UNREADABLE', 'error', 'Tự chấm điểm', 'E10', { label: 'Biểu còn lỗi (số lỗi)', text: 'tốt' }],
  ]);
  const sentences = validateSubmission(submission, catalogue, bundledRoster)
    .filter(({ cell }) => cell === 'E9' || cell === 'E10')
    .map((finding) => describeFinding(finding, catalogue, bundledRoster, vi));
  expect(sentences).toEqual([
    'Tự chấm điểm, “Báo cáo muộn (ngày)”: 1 điểm ngoài khoảng từ -5 đến 0. Điểm trừ ghi số âm.',
    'Tự chấm điểm, “Biểu còn lỗi (số lỗi)”: “tốt” không phải là số điểm. Hãy ghi một số.',
  ]);
  expect(found(submitted(raw(typed([]))))).toEqual([]);
});

test('a form drawn anew has the same table, points and notes', () => {
  const submission = submitted(
    raw(
      typed([
        [7, 'có minh chứng'],
        ['x', null],
      ]),
    ),
  );
  const fresh = formWorkbook({ ...REQUEST, selfScores: submission.selfScores ?? [] });
  const again = submitted(raw(carryFigures(fresh, submission, vi).drawn));
  expect(said(again)).toEqual(said(submission));
  expect(canonicalFigures(again)).toBe(canonicalFigures(submission));
});

test('a stamp covers the points: changed afterwards, it is said', () => {
  const submission = submitted(raw(typed([[7, null]])));
  const stamp = makeStamp({ submission, catalogue, findings: [], kept: [], time: '2026-12-01T00:00:00Z' });
  const after = (points: number) => checkStamp({ ...submitted(raw(typed([[points, null]]))), stamp }, catalogue);
  expect(after(7).map(({ code }) => code)).toEqual([]);
  expect(after(8)).toMatchObject([{ code: 'STAMP_MISMATCH', params: { figures: '', count: 0, answers: 1 } }]);
});
