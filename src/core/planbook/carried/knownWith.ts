import type { FileNote } from '../../compilation/model/ReceivedFile';
import { readIdentity } from '../../form/read/readIdentity';
import type { ReadingContext } from '../../form/read/readSubmission';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import type { SoundPlan } from '../read/PlanBookReading';
import { readCarriedPlan, unpackPlan } from './readCarriedPlan';

/** By what a form is read, and what is to be said of the plan that it carries. */
export interface KnownWith {
  readonly context: ReadingContext;
  readonly notes: readonly FileNote[];
  /** The plan that the form brought with it, where it is not known otherwise. */
  readonly carried: SoundPlan | null;
}

/**
 * A form of a plan that is known is read by the plan that is known, and told if it carries another one; a form of any other
 * plan is read by the one that it carries, where the context allows it.
 */
export function knownWith(workbook: RawWorkbook, context: ReadingContext): KnownWith {
  const asIs = { context, notes: [], carried: null };
  const found = context.carried === undefined ? null : readCarriedPlan(workbook);
  if (context.carried === undefined || found === null) return asIs;
  if (!found.fits) return { ...asIs, notes: [{ code: 'PLAN_DAMAGED' }] };
  const { plan: id, template } = readIdentity(workbook);
  const known = context.catalogues.find(({ plan }) => plan.id === id);
  if (known) {
    const issued = context.carried.hashes.get(known.plan.id);
    const isOther = issued !== undefined && issued !== found.hash;
    // Another version is said by the form's identity already.
    return isOther && template === known.plan.version ? { ...asIs, notes: [{ code: 'PLAN_DIFFERS' }] } : asIs;
  }
  const carried = context.carried.takeUnknown ? unpackPlan(found) : null;
  if (carried === null) return asIs;
  return {
    context: { ...context, catalogues: [...context.catalogues, carried.catalogue], roster: carried.roster },
    notes: [],
    carried,
  };
}
