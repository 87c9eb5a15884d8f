import { packedPlan } from '../../core/planbook/rows/carriedPlan';
import { unpackPlan } from '../../core/planbook/carried/readCarriedPlan';
import type { CliContext } from '../CliContext';
import type { EarlierWorkbook } from './loadKept';

/**
 * What is known when a kept workbook is compiled on: the plan that it was compiled with comes first, unless the command line
 * names another. A plan that nobody else knows brings its kinds of unit with it.
 */
export function withKeptPlan(earlier: EarlierWorkbook | null, context: CliContext): CliContext {
  const { catalogues, roster } = context;
  const known = catalogues.find(({ plan }) => plan.id === earlier?.plan);
  if (!earlier?.carried || (known && packedPlan(known).hash === earlier.carried.hash)) return context;
  const kept = unpackPlan(earlier.carried);
  if (kept === null) return context;
  const isOwn = kept.roster.id === roster.id;
  return {
    ...context,
    catalogues: [kept.catalogue, ...catalogues],
    roster: isOwn ? roster : { ...kept.roster, title: roster.title },
  };
}
