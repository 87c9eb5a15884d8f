import type { Catalogue } from '../core/catalogue/Catalogue';
import { isPeriod, type Period } from '../core/catalogue/Period';
import type { CliContext } from './CliContext';
import { UsageError } from './UsageError';

/** The plan and the period that the command line asks for: the newest plan and its year unless it says otherwise. */
export function choosePlan(
  args: { readonly plan?: string | null | undefined; readonly period?: string | null | undefined },
  context: CliContext,
): { readonly catalogue: Catalogue; readonly period: Period } {
  const { words, catalogues } = context;
  const catalogue = args.plan == null ? catalogues[0] : catalogues.find(({ plan }) => plan.id === args.plan);
  if (!catalogue)
    throw new UsageError(words.cli.unknownPlan(args.plan ?? '', catalogues.map(({ plan }) => plan.id).join(', ')));
  const period = args.period ?? String(catalogue.plan.year);
  if (!isPeriod(period, catalogue.plan.year))
    throw new UsageError(words.cli.unknownPeriod(period, catalogue.plan.year));
  return { catalogue, period };
}
