import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import { conformanceCases } from '../../../src/excel/selftest/conformanceCases';
import { runConformance } from '../../../src/excel/selftest/runConformance';
import type { CaseOutcome } from '../../../src/excel/selftest/SelfTestRecord';
import type { Library } from '../../embedded/loadExcel';
import { figuresOnly } from '../../support/figuresOnly';
import { filledForm } from '../../support/rawForm';
import { startExcel } from '../excelHost';

/** What must hold with each of Microsoft's builds of the library; each needs a process of its own. */
export function tryLibrary(library: Library): void {
  const excel = startExcel(library);
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

  test('a form is inserted, read, mended, marked and stamped', async () => {
    const drawn = filledForm('10525', { CT_18_1: 95 }, '2026', figuresOnly);
    const sheet = drawn.sheets[0]!.name;
    const cell = drawn.names.find(({ name }) => name === 'CT_18_1')!.range;
    await excel.workbook.draw(drawn, { replace: false });
    await excel.workbook.read();
    await excel.workbook.apply([{ sheet, cell, from: 95, to: 7135, numberFormat: '0.0' }]);
    await excel.workbook.mark([{ sheet, cell, severity: 'error' }]);
    await excel.workbook.keepProperties({ 'chitieu.stamp.time': 'x' }, 'chitieu.stamp.');
    const raw = await excel.workbook.read();
    const result = readSubmission(raw, { catalogues: [figuresOnly], roster: bundledRoster });
    const entry = result.ok ? result.submission.entries.find((each) => each.cell === cell) : undefined;
    expect([entry?.raw, raw.properties.get('chitieu.stamp.time')]).toEqual([7135, 'x']);
  });
}
