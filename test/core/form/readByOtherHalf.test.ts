import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { Submission } from '../../../src/core/form/read/Submission';
import { describeFinding } from '../../../src/core/words/describeFinding';
import { vi } from '../../../src/core/words/vi/vi';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import type { CellValue } from '../../../src/core/workbook/DrawnSheet';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';

const [catalogue] = bundledCatalogues;

/** A ward's form with the two halves of 19.1, collected and produced waste in tonnes. */
function formWith(collected: CellValue, produced: CellValue): Submission {
  const form = rawWorkbookOf(filledForm('10525', { CT_19_1_TU: collected, CT_19_1_MAU: produced }));
  const result = readSubmission(form, { catalogues: bundledCatalogues, roster: bundledRoster });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.submission;
}

// The plan expects 80 to 100 percent, and more than 100 is not possible.
test.each<[string, CellValue, CellValue, number | null, number | null]>([
  ['thousands: 95.8 percent, not 0.1', '43.124', 45_000, 43_124, 45_000],
  ['decimals: 99.8 percent, not 99 824', '43.124', 43.2, 43.124, 43.2],
  ['the denominator: 86.2 percent, not 86 248', 43_124, '50.000', 43_124, 50_000],
  ['both alike give one ratio in two ways', '43.124', '45.000', null, null],
  ['neither is possible', 60_000, '45.000', 60_000, null],
  ['neither is likely', '43.124', 45_000_000, null, 45_000_000],
  ['nothing stands on the other side', '43.124', null, null, null],
])('%s', (_, collected, produced, top, bottom) => {
  const { entries } = formWith(collected, produced);
  const value = (part: string) => entries.find((each) => each.indicator === '19.1' && each.part === part)!.value;
  expect([value('numerator'), value('denominator')]).toEqual([top, bottom]);
});

test('what was decided so is said, to be agreed to', () => {
  const submission = formWith('43.124', 45_000);
  const said = validateSubmission(submission, catalogue, bundledRoster).filter(({ part }) => part === 'numerator');
  expect(said.find(({ indicator }) => indicator === '19.1')).toMatchObject({
    code: 'TEXT_NUMBER',
    severity: 'warning',
    params: { text: '43.124', value: 43_124, decidedBy: 'otherHalf' },
    corrections: [{ to: 43_124 }],
  });
  expect(
    describeFinding(
      said.find(({ indicator }) => indicator === '19.1')!,
      catalogue,
      bundledRoster,
      vi,
    ),
  ).toBe(
    'Ô tử số ghi số dưới dạng chữ (“43.124”), được đọc là 43.124 tấn vì cách đọc khác cho tỷ lệ không hợp lý so với ô kia của tỷ lệ. Đề nghị đổi thành số.',
  );
});
