import { planOfCity } from '../../core/planbook/carried/planOfCity';
import type { CliContext } from '../CliContext';
import type { KeptCity } from './loadKept';

/**
 * What is known when a kept workbook is compiled on, or forms are issued by it: the plan that it was compiled with comes
 * first, unless the command line names another.
 */
export function withKeptPlan(kept: KeptCity | null, context: CliContext): CliContext {
  const plan = kept === null ? null : planOfCity(kept.workbook, context);
  if (plan === null || context.catalogues.includes(plan.catalogue)) return context;
  return { ...context, catalogues: [plan.catalogue, ...context.catalogues], roster: plan.roster };
}
