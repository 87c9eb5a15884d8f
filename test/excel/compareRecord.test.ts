import { compareRecord, isRecord } from '../../src/excel/selftest/compareRecord';
import { conformanceCases } from '../../src/excel/selftest/conformanceCases';
import type { CaseOutcome, SelfTestRecord } from '../../src/excel/selftest/SelfTestRecord';

const documented = conformanceCases.map((each): CaseOutcome => {
  const { id } = each;
  return 'code' in each ? { id, code: each.code } : { id, answer: each.answer };
});
const record: SelfTestRecord = {
  format: 'chitieu.self-test/1',
  platform: 'PC',
  build: '16.0.1.2',
  sets: ['ExcelApi 1.14'],
  day: '2026-12-01',
  answers: documented,
  left: [],
};

test('an Excel that does what is documented differs in nothing', () => {
  expect(isRecord(JSON.parse(JSON.stringify(record)))).toBe(true);
  expect(compareRecord(record, documented)).toEqual([]);
});

test('each case that is answered otherwise, or was not run, is named with what all three say', () => {
  const answers = documented
    .filter(({ id }) => id !== 'range.merge')
    .map((outcome): CaseOutcome =>
      outcome.id === 'range.formulas.broken' ? { id: outcome.id, answer: null } : outcome,
    );
  const trial = documented.filter(({ id }) => id !== 'charts.add');
  expect(
    compareRecord({ ...record, answers }, trial).map(({ id, excel, documented: said, trial: tried }) => [
      id,
      excel,
      said,
      tried,
    ]),
  ).toEqual([
    ['range.formulas.broken', '{"answer":null}', '{"code":"InvalidArgument"}', '{"code":"InvalidArgument"}'],
    ['range.merge', null, '{"answer":[[1,""]]}', '{"answer":[[1,""]]}'],
    ['charts.add', '{"answer":["Tiêu đề","Dãy",false,"Trục",1]}', '{"answer":["Tiêu đề","Dãy",false,"Trục",1]}', null],
  ]);
});

test.each([
  null,
  7,
  'x',
  {},
  { format: 'chitieu.self-test/1' },
  { ...record, answers: [1] },
  { ...record, answers: [null] },
])('%j is no record', (value) => {
  expect(isRecord(value)).toBe(false);
});
