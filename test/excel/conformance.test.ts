import { conformanceCases } from '../../src/excel/selftest/conformanceCases';
import { runConformance } from '../../src/excel/selftest/runConformance';
import type { CaseOutcome } from '../../src/excel/selftest/SelfTestRecord';
import { startExcel } from './excelHost';

const excel = startExcel();
afterAll(() => {
  excel.host.book.dispose();
});

test('the trial workbook does what Excel is documented to do, and nothing is left of the cases', async () => {
  const { answers, left } = await runConformance((batch) => Excel.run(batch), conformanceCases);
  const documented = conformanceCases.map((each): CaseOutcome => {
    const { id } = each;
    return 'code' in each ? { id, code: each.code } : { id, answer: each.answer };
  });
  expect(answers).toEqual(documented);
  expect(left).toEqual([]);
  const { sheets, names } = excel.host.book;
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(names).toEqual([]);
  expect([...excel.host.book.properties.keys()]).toEqual([]);
});
