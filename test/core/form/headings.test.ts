import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { findUnit } from '../../../src/core/catalogue/findUnit';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { columnSaid } from '../../../src/core/form/read/place/headings';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { Submission } from '../../../src/core/form/read/Submission';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import { withholds } from '../../../src/core/validation/withholds';
import type { RawCell, RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import { describeFinding } from '../../../src/core/words/describeFinding';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';

const [catalogue] = bundledCatalogues;
const context = { catalogues: bundledCatalogues, roster: bundledRoster };

/** The form of a ward (captions in row 6, letters in row 7; the plan in F, the result in G), with other cells. */
function formWith(change: (cell: RawCell) => RawCell | null, withNames = true): RawWorkbook {
  const workbook = rawWorkbookOf(filledForm('10525', { CT_18_1: 61, KH_18_1: 60 }));
  const [first, ...others] = workbook.sheets;
  const cells = first!.cells.map(change).filter((cell) => cell !== null);
  return { ...workbook, names: withNames ? workbook.names : [], sheets: [{ ...first!, cells }, ...others] };
}

function read(workbook: RawWorkbook): Submission {
  const result = readSubmission(workbook, context);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.submission;
}

const headed =
  (headings: Readonly<Record<number, string | null>>) =>
  (cell: RawCell): RawCell | null => {
    const heading = headings[cell.column];
    if (cell.row !== 6 || heading === undefined) return cell;
    return heading === null ? null : { ...cell, value: heading };
  };

const withoutLetters =
  (then: (cell: RawCell) => RawCell | null) =>
  (cell: RawCell): RawCell | null =>
    cell.row === 7 ? null : then(cell);

const found = (workbook: RawWorkbook): readonly unknown[] =>
  validateSubmission(read(workbook), catalogue, bundledRoster).flatMap((finding) =>
    finding.code === 'HEADING_CHANGED'
      ? [[finding.cell, finding.severity, finding.params.heads, finding.params.says, withholds(finding)]]
      : [],
  );

const EXCHANGED = { 6: 'Thực hiện', 7: 'Kế hoạch của đơn vị' };

test.each<[string, Readonly<Record<number, string | null>>, readonly unknown[]]>([
  ['as they are', {}, []],
  [
    'plan and result exchanged',
    EXCHANGED,
    [
      ['F6', 'error', 'ownPlan', 'value', true],
      ['G6', 'error', 'value', 'ownPlan', true],
    ],
  ],
  [
    'result and last year exchanged',
    { 7: 'Cùng kỳ năm trước', 12: 'Kết quả thực hiện' },
    [
      ['L6', 'error', 'lastYear', 'value', true],
      ['G6', 'error', 'value', 'lastYear', true],
    ],
  ],
  ['a note that is called the result', { 11: 'KẾT QUẢ' }, [['K6', 'error', 'note', 'value', true]]],
  ['the result of another year', { 7: 'Số liệu đến 30/11' }, [['G6', 'warning', 'value', '', false]]],
  ['other words for the result', { 7: 'Kết quả thực hiện đến 30/11' }, []],
  ['a result with the plan’s words', { 7: 'Kết quả thực hiện kế hoạch năm 2026' }, []],
  ['a plan with the result’s words', { 6: 'Kế hoạch thực hiện năm 2026' }, []],
  [
    'a result of last year in the result’s place',
    { 7: 'Thực hiện cùng kỳ năm trước' },
    [['G6', 'error', 'value', 'lastYear', true]],
  ],
  ['without the marks of letters', { 6: 'KE HOACH CUA DON VI', 7: 'THUC HIEN' }, []],
  ['decomposed', { 7: 'Thực hiện'.normalize('NFD') }, []],
  ['erased', { 7: null }, []],
  ['other words for a source', { 10: 'Nơi cung cấp' }, []],
])('headings: %s', (_, headings, expected) => {
  expect(found(formWith(headed(headings)))).toEqual(expected);
});

test.each<[string, RawWorkbook]>([
  ['without the letters above the columns', formWith(withoutLetters(headed(EXCHANGED)))],
  ['without the names of cells', formWith(headed(EXCHANGED), false)],
])('headings that are exchanged %s', (_, workbook) => {
  expect(found(workbook)).toEqual([
    ['F6', 'error', 'ownPlan', 'value', true],
    ['G6', 'error', 'value', 'ownPlan', true],
  ]);
});

test('what is said of exchanged headings', () => {
  const submission = read(formWith(headed(EXCHANGED)));
  const said = validateSubmission(submission, catalogue, bundledRoster)
    .filter(({ code }) => code === 'HEADING_CHANGED')
    .map((finding) => describeFinding(finding, catalogue, bundledRoster, vi));
  expect(said[1]).toBe(
    'Cột “Thực hiện” mang tiêu đề “Kế hoạch của đơn vị”, là tên của cột khác (Kế hoạch của đơn vị), nên chưa rõ số trong cột là số nào. Đề nghị kiểm tra số trong các cột, rồi ghi lại tiêu đề “Thực hiện” hoặc chuyển số sang biểu mẫu gốc.',
  );
});

test.each([
  ['vi', vi],
  ['en', en],
])('each heading that a form has is known as its own: %s', (_, words) => {
  for (const each of bundledCatalogues) {
    const unit = findUnit(bundledRoster, '10525')!;
    const [sheet] = formWorkbook({ catalogue: each, roster: bundledRoster, unit, period: '2026', words }).sheets;
    expect(sheet!.rows[5]!.cells.map((cell) => columnSaid(String(cell?.value)))).toEqual([
      'number',
      'label',
      'code',
      'unitOfMeasure',
      'target',
      'ownPlan',
      'value',
      'percent',
      'status',
      'source',
      'note',
      'lastYear',
      'change',
    ]);
  }
});

test.each<[string, (then: (cell: RawCell) => RawCell | null) => (cell: RawCell) => RawCell | null]>([
  ['no letters', withoutLetters],
  ['neither letters nor headings', (then) => (cell) => (cell.row === 6 || cell.row === 7 ? null : then(cell))],
  [
    'no letter above captions and units of measure',
    (then) => (cell) => (cell.row === 7 && (cell.column === 2 || cell.column === 4) ? null : then(cell)),
  ],
])('captions and units of measure that were changed, with %s', (_, without) => {
  const { damage } = read(
    formWith(
      without((cell) => {
        if (cell.row !== 41) return cell;
        if (cell.column === 2) return { ...cell, value: 'Số căn nhà ở thương mại' };
        return cell.column === 4 ? { ...cell, value: 'nghìn căn' } : cell;
      }),
    ),
  );
  expect(damage).toEqual([
    {
      kind: 'unitOfMeasureChanged',
      indicator: '18.1',
      part: 'value',
      cell: 'D41',
      found: 'nghìn căn',
      expected: 'căn',
    },
    {
      kind: 'labelChanged',
      indicator: '18.1',
      cell: 'B41',
      found: 'Số căn nhà ở thương mại',
      expected: 'Số lượng căn nhà ở xã hội hoàn thành',
    },
  ]);
});
