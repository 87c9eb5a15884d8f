import type { Target } from '../catalogue/Catalogue';
import { isPeriod, monthsCovered } from '../catalogue/Period';
import { unitOfMeasureOf } from '../catalogue/unitOfMeasureOf';
import { slipOfMagnitude, type Slip, type SlipReference } from '../numbers/slipOfMagnitude';
import type { Entry } from '../submission/Submission';
import { inputScope } from '../template/inputScope';
import type { FormView, RowView } from './FormView';

/** A probable slip, with the figure that gave it away. */
export interface FoundSlip {
  readonly slip: Slip;
  readonly reference: SlipReference;
}

/**
 * What was probably meant by a number that is off by a power of ten, the likelier first. The lead body's figure is held
 * against the city's target, every unit's against its own plan; a plan that is off itself is no measure.
 */
export function slipsOf(form: FormView, row: RowView, entry: Entry): readonly FoundSlip[] {
  if (entry.value === null || entry.part === 'numerator' || entry.part === 'denominator') return [];
  const target = row.role === 'lead' ? targetReferences(row.indicator.target) : [];
  if (entry.part === 'plan') return search(form, row, entry, entry.value, target);

  const { plan } = row;
  const usable = plan !== null && plan.value !== null && search(form, row, plan, plan.value, target).length === 0;
  const ownPlan: readonly SlipReference[] = usable ? [{ name: 'ownPlan', value: plan.value }] : [];
  return search(
    form,
    row,
    entry,
    entry.value,
    [...target, ...ownPlan].flatMap((each) => soFar(form, each)),
  );
}

function search(
  form: FormView,
  row: RowView,
  entry: Entry,
  value: number,
  references: readonly SlipReference[],
): readonly FoundSlip[] {
  if (references.length === 0) return [];
  const { unitOfMeasure, wholeNumber, hardRange } = inputScope(row.indicator, entry.part);
  const context = { unitOfMeasure: unitOfMeasureOf(form.catalogue, { unitOfMeasure }), wholeNumber, hardRange };
  return slipOfMagnitude(value, references, context).flatMap((slip) => {
    const reference = references.find(({ name }) => slip.near.includes(name));
    return reference === undefined ? [] : [{ slip, reference }];
  });
}

function targetReferences(target: Target): readonly SlipReference[] {
  const values = target.kind === 'range' ? [target.min, target.max] : [target.value];
  return values.map((value) => ({ name: 'cityTarget', value }));
}

/** For a part of the year also what would be reached by then; a rate or a stock is like that of the whole year. */
function soFar({ submission, catalogue }: FormView, reference: SlipReference): readonly SlipReference[] {
  const { period } = submission.identity;
  if (period === null || !isPeriod(period, catalogue.plan.year) || monthsCovered(period) === 12) return [reference];
  return [reference, { ...reference, value: (reference.value * monthsCovered(period)) / 12 }];
}
