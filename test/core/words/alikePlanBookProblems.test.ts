import type { PlanBookProblem } from '../../../src/core/planbook/contract/PlanBookProblem';
import { alikePlanBookProblems } from '../../../src/core/words/alikePlanBookProblems';
import { vi } from '../../../src/core/words/vi/vi';

const problem = (
  code: PlanBookProblem['code'],
  cell: string,
  params: PlanBookProblem['params'] = {},
): PlanBookProblem => ({ code, severity: 'error', sheet: 'Chỉ tiêu', cell, params });

const said = (problems: readonly PlanBookProblem[]) =>
  alikePlanBookProblems(problems, vi).map(({ message, alike }) => [alike.map(({ cell }) => cell).join(' '), message]);

test('a column that was left blank is said once, another column by itself', () => {
  const blank = (cell: string, column: string) => problem('cellMissing', cell, { table: 'indicators', column });
  expect(said([blank('AS7', 'lead'), blank('N7', 'unitOfMeasure'), blank('AS6', 'lead')])).toEqual([
    ['AS6 AS7', 'Chưa điền “Cơ quan chủ trì (mã)”. Đề nghị điền ô này.'],
    ['N7', 'Chưa điền “Đơn vị tính”. Đề nghị điền ô này.'],
  ]);
});

test('decisions to be taken are said together, of which figures only where each names one', () => {
  const open = (cell: string, indicator: string) => problem('undecided', cell, { indicator });
  expect(said([open('E8', '6.1'), open('E9', '7.1')])).toEqual([
    [
      'E8 E9',
      '2 điểm cần quyết định (về 6.1, 7.1) chưa có quyết định. Đề nghị ghi quyết định và sửa trang Chỉ tiêu theo đó.',
    ],
  ]);
  expect(said([open('E8', '6.1'), open('E9', '')])).toEqual([
    ['E8 E9', '2 điểm cần quyết định chưa có quyết định. Đề nghị ghi quyết định và sửa trang Chỉ tiêu theo đó.'],
  ]);
});
