import { nextYearRows } from '../../../src/core/planbook/rows/nextYearRows';
import { rowsOfPlan } from '../../../src/core/planbook/rows/rowsOfPlan';
import { ROSTER } from '../../support/madeUp';
import { ASKING_PLAN } from '../../support/madeUpQuestions';

test('days between which an answer must lie are a year later, also those of the year before the plan’s', () => {
  const rows = rowsOfPlan(ASKING_PLAN, ROSTER, 'vi');
  const dated = { id: 'ngay_hop', from: '2030-12-16', to: '2032-02-29' };
  const next = nextYearRows(
    { ...rows, questions: [dated, { id: 'ten' }], listColumns: [{ ...dated, from: '2031-01-01', to: '2031-12-31' }] },
    2031,
    new Map(),
  );
  expect(next.questions).toEqual([
    { id: 'ngay_hop', from: '2031-12-16', to: '2033-02-28' },
    { id: 'ten', from: null, to: null },
  ]);
  expect(next.listColumns).toEqual([{ id: 'ngay_hop', from: '2032-01-01', to: '2032-12-31' }]);
});
