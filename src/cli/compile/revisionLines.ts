import { readDataLines } from '../../core/city/contract/data/readDataLines';
import type { Campaign } from '../../core/compilation/model/Campaign';
import { unpackPlan } from '../../core/planbook/carried/readCarriedPlan';
import { packedPlan } from '../../core/planbook/rows/carriedPlan';
import { planChanges } from '../../core/planbook/rows/planChanges';
import type { Words } from '../../core/words/shape/Words';
import type { EarlierWorkbook } from './loadKept';

/** What a plan that was changed in mid-campaign changes, a line a figure, with how many units had given it before. */
export function revisionLines(
  { workbook, carried }: EarlierWorkbook,
  { issued }: Campaign,
  { cli }: Words,
): readonly string[] {
  if (carried === null || carried.hash === packedPlan(issued).hash) return [];
  const before = unpackPlan(carried);
  if (before === null) return [];
  const given = [...readDataLines(workbook, before.catalogue).values()].flat();
  const unitsWith = (id: string): number =>
    given.filter(({ indicator, state }) => indicator === id && state === 'number').length;
  return planChanges(before.catalogue, issued).map(
    ({ kind, indicator, label }) => `${indicator} ${label}: ${cli.revision[kind](unitsWith(indicator))}`,
  );
}
