import { isResult } from '../form/contract/isResult';
import { THRESHOLDS } from '../catalogue/thresholds';
import type { Target } from '../catalogue/Catalogue';
import { goalsOf } from '../catalogue/goalsOf';
import { isPeriod, monthsCovered } from '../catalogue/Period';
import { unitOfMeasureOf } from '../catalogue/unitOfMeasureOf';
import { slipOfMagnitude, type Slip, type SlipReference } from '../numbers/slipOfMagnitude';
import type { Entry } from '../form/read/Submission';
import { inputScope } from '../form/contract/inputScope';
import type { FormRows, FormRow } from './FormRows';

/** A probable slip, with the figure that gave it away. */
export interface FoundSlip {
  readonly slip: Slip;
  readonly reference: SlipReference;
}

/**
 * What was probably meant by a number that is off by a power of ten, the likelier first. The lead body's figure is held
 * against the city's target, every unit's against its own plan; a plan that is off itself is no measure. The parts of a
 * ratio are held against what target and plan make of the other part: units differ much, so only thousands count.
 */
export function slipsOf(form: FormRows, row: FormRow, entry: Entry): readonly FoundSlip[] {
  if (entry.part === 'numerator' || entry.part === 'denominator') {
    return search(form, row, entry, partReferences(form, row, entry.part), 1000);
  }
  const target = cityReferences(row);
  if (!isResult(entry.part)) return search(form, row, entry, target);
  return search(
    form,
    row,
    entry,
    [...target, ...ownPlan(form, row)].flatMap((each) => soFar(form, each)),
  );
}

/** Against the unit's own earlier figure of the same cell; of what adds up also what its pace so far would give. */
export function slipsSince(
  form: FormRows,
  row: FormRow,
  entry: Entry,
  previous: number,
  pace: number,
): readonly FoundSlip[] {
  const values = row.indicator.accumulates || entry.part !== 'value' ? [previous, previous * pace] : [previous];
  return search(
    form,
    row,
    entry,
    values.map((value) => ({ name: 'previous', value })),
  );
}

function ownPlan(form: FormRows, row: FormRow): readonly SlipReference[] {
  const { plan } = row;
  if (plan?.value == null || search(form, row, plan, cityReferences(row)).length > 0) return [];
  return [{ name: 'ownPlan', value: plan.value }];
}

/** The city's target measures the lead body's figure, and every unit's share; of an amount a unit has only its part. */
function cityReferences({ role, indicator: { method, target } }: FormRow): readonly SlipReference[] {
  if (role === 'lead') return targetReferences(target);
  return method.kind === 'ratio'
    ? targetReferences(target).map((each) => ({ ...each, spread: THRESHOLDS.shareSpread.value }))
    : [];
}

/** What one part of a ratio would be at the unit's plan, or at the city's target, with the other part as given. */
function partReferences(form: FormRows, row: FormRow, part: 'numerator' | 'denominator'): readonly SlipReference[] {
  const { method, target } = row.indicator;
  const other = (part === 'numerator' ? row.denominator : row.numerator)?.value ?? null;
  if (method.kind !== 'ratio' || other === null) return [];
  return [...ownPlan(form, row), ...targetReferences(target)].map(({ name, value }) => {
    const share = value / method.scale;
    return { name, value: part === 'numerator' ? other * share : other / share, spread: THRESHOLDS.shareSpread.value };
  });
}

function search(
  form: FormRows,
  row: FormRow,
  entry: Entry,
  references: readonly SlipReference[],
  leastFactor = 0,
): readonly FoundSlip[] {
  const { value } = entry;
  if (references.length === 0 || value === null) return [];
  const { unitOfMeasure, wholeNumber, hardRange } = inputScope(row.indicator, entry.part);
  const context = {
    unitOfMeasure: unitOfMeasureOf(form.catalogue, { unitOfMeasure }),
    wholeNumber,
    hardRange,
    leastFactor,
  };
  return slipOfMagnitude(value, references, context).flatMap((slip) => {
    const reference = references.find(({ name }) => slip.near.includes(name));
    return reference === undefined ? [] : [{ slip, reference }];
  });
}

function targetReferences(target: Target): readonly SlipReference[] {
  return goalsOf(target).map((value) => ({ name: 'cityTarget', value }));
}

/** For a part of the year also what would be reached by then; a rate or a stock is like that of the whole year. */
function soFar({ submission, catalogue }: FormRows, reference: SlipReference): readonly SlipReference[] {
  const { period } = submission.identity;
  if (period === null || !isPeriod(period, catalogue.plan.year) || monthsCovered(period) === 12) return [reference];
  return [reference, { ...reference, value: (reference.value * monthsCovered(period)) / 12 }];
}
