import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { carryFigures } from '../../../src/core/form/draw/carryFigures';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { Submission } from '../../../src/core/form/read/Submission';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';

function read(workbook: RawWorkbook): Submission {
  const result = readSubmission(workbook, { catalogues: bundledCatalogues, roster: bundledRoster });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.submission;
}

/** The form of the statistics office with some cells in number formats of its own. */
function formWithFormats(
  values: Readonly<Record<string, number | string>>,
  formats: Record<number, string>,
): RawWorkbook {
  const workbook = rawWorkbookOf(filledForm('HP-TK', values));
  const [form, ...others] = workbook.sheets;
  const cells = form!.cells.map((cell) =>
    typeof cell.value === 'number' && cell.value in formats ? { ...cell, format: formats[cell.value]! } : cell,
  );
  return { ...workbook, sheets: [{ ...form!, cells }, ...others] };
}

test('figures come into a refreshed form as they were meant, whatever format they stood in', () => {
  const before = read(
    formWithFormats(
      { CT_1_1: 0.132, CT_1_2: 15.4, CT_1_3: 46089, CT_6_1: '363.000', GC_1_1: 'lần 2' },
      { 0.132: '0.0%', 46089: 'd-mmm' },
    ),
  );
  const { drawn, recomputed } = carryFigures(filledForm('HP-TK'), before, vi);
  const after = read(rawWorkbookOf(drawn));
  const entry = (submission: Submission, id: string) =>
    submission.entries.find(({ indicator, part }) => indicator === id && part === 'value')!;
  expect(entry(before, '1.1').value).toBe(13.2);
  expect(entry(after, '1.1')).toMatchObject({ raw: 13.2, value: 13.2 });
  expect(entry(after, '1.2')).toMatchObject({ raw: 15.4, value: 15.4 });
  // A date stays what it looked like and is no number.
  expect(entry(after, '1.3')).toMatchObject({ raw: '8/3/2026', value: null, state: 'unreadable' });
  expect(entry(after, '6.1')).toMatchObject({ raw: '363.000', value: entry(before, '6.1').value });
  expect(after.remarks.find(({ indicator }) => indicator === '1.1')?.note).toBe('lần 2');
  expect(recomputed).toEqual([]);
});
