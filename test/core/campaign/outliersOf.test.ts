import { outliersOf } from '../../../src/core/campaign/quality/outliersOf';
import { consolidate } from '../../support/consolidate';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import { CATALOGUE as catalogue, campaignForm } from '../../support/campaign/campaignForm';
import { CAMPAIGN_ROSTER as roster, COMMUNES } from '../../support/campaign/campaignRoster';
import { rawWorkbookOf } from '../../support/rawForm';

const communes = COMMUNES.filter(({ kind }) => kind === 'xa').slice(0, 10);

/** A commune's form with so many dwellings in 18.1. */
function form(at: number, dwellings: number): ReceivedFile {
  const raw = rawWorkbookOf(campaignForm(communes[at]!, { CT_18_1: dwellings }));
  const result = readSubmission(raw, { catalogues: [catalogue], roster });
  return { file: `${String(at)}.xlsx`, sha256: String(at), result };
}

const outliers = (figures: readonly number[]) =>
  outliersOf(
    consolidate({ catalogue, roster, period: '2026', files: figures.map((figure, at) => form(at, figure)) }).lines,
    catalogue,
    roster,
  );

test('a figure a thousand times those of its kind is named, with what was probably meant', () => {
  // Median (15 + 16) / 2; the deviations from it have the median 2.5.
  expect(outliers([11, 12, 13, 14, 15, 16, 17, 18, 19, 15000])).toEqual([
    {
      indicator: '18.1',
      unit: communes[9]!.code,
      kind: 'xa',
      part: 'value',
      value: 15000,
      median: 15.5,
      count: 10,
      score: (14984.5 * 0.6745) / 2.5,
      proposed: 15,
    },
  ]);
});

test('one that is only far away is named without a guess', () => {
  expect(outliers([11, 12, 13, 14, 15, 16, 17, 18, 19, 90])).toMatchObject([{ value: 90, proposed: null }]);
});

test('fewer than eight figures name nobody', () => {
  expect(outliers([11, 12, 13, 14, 15, 16, 15000])).toEqual([]);
});
