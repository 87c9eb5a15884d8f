import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { openDataFiles } from '../../../src/core/report/data/openDataFiles';
import { wordReport } from '../../../src/core/report/wordReport';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import { describeFinding } from '../../../src/core/words/describeFinding';
import { en } from '../../../src/core/words/en/en';
import type { Words } from '../../../src/core/words/shape/Words';
import { vi } from '../../../src/core/words/vi/vi';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';

const OF_CITY: Catalogue = { ...PLAN, plan: { ...PLAN.plan, issuer: 'UBND thành phố Bình Minh' } };

/** All that people get to read of a plan, but for the names that stand in the plan itself. */
function everything(catalogue: Catalogue, words: Words): string {
  const files = [form('L01', { '2.1': 9999 }, { catalogue }), form('BM-NN', { '2.1': 1300 }, { catalogue })];
  const campaign = compileCampaign({
    catalogue,
    roster: { ...ROSTER, expectedCount: 99 },
    period: PERIOD,
    files,
    kept: null,
    asOf: '2031-11-20',
  });
  const unit = ROSTER.units[0]!;
  return JSON.stringify([
    formWorkbook({ catalogue, roster: ROSTER, unit, period: PERIOD, words }),
    cityWorkbook(campaign, words),
    wordReport(campaign, words),
    [...openDataFiles(campaign, words).values()],
    files.map(({ result }) =>
      result.ok
        ? validateSubmission(result.submission, catalogue, ROSTER).map((each) =>
            describeFinding(each, catalogue, ROSTER, words),
          )
        : [],
    ),
  ]);
}

test('what a province compiles speaks of a province, and nowhere of a city', () => {
  const said = everything(PLAN, vi);
  expect(said.match(/.{0,40}thành phố.{0,40}/giu) ?? []).toEqual([]);
  for (const part of ['Mục tiêu tỉnh', 'Toàn tỉnh', 'Cách tổng hợp số của tỉnh', 'mục tiêu của cả tỉnh']) {
    expect(said).toContain(part);
  }
  expect(everything(OF_CITY, vi)).toContain('Mục tiêu thành phố');
});

test('in English too', () => {
  const said = everything(PLAN, en);
  expect(said).toContain('Province target');
  expect(said.match(/.{0,40}(?<!\w)the (?:whole )?city(?! workbook)(?!’s? workbook).{0,40}/giu) ?? []).toEqual([]);
});
