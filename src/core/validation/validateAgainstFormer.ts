import { THRESHOLDS } from '../catalogue/thresholds';
import type { Catalogue, Indicator } from '../catalogue/Catalogue';
import { isPeriod, monthsCovered, type Period } from '../catalogue/Period';
import type { Roster } from '../catalogue/Roster';
import { withoutFloatNoise } from '../kernel/withoutFloatNoise';
import type { Entry, Submission } from '../form/read/Submission';
import { correctionsTo } from './correctionsTo';
import { figureOf } from './figureOf';
import type { Finding, Incomparable } from './Finding';
import type { FormRows, FormRow } from './FormRows';
import { inputsOf } from './inputsOf';
import { magnitudeFinding } from './magnitudeFinding';
import { makeFinding } from './makeFinding';
import { placeOf } from './placeOf';
import { proposedBy } from './slipCorrections';
import { slipsOf, slipsSince } from './slipsOf';
import { layRows } from './layRows';

const { pace: PACE, amountChange, rangeChange, openRange } = THRESHOLDS;

/**
 * Holds a form against the same unit's earlier one of the same plan and year: what adds up from the year's start must
 * not fall, and what changes much is worth a look. A fall is an error where the earlier figure was official; an
 * estimate or a preliminary figure may be revised downwards, so there it only warns. What is off by a power of ten is
 * proposed with the figure that was probably meant.
 *
 * If the two can't be compared (other plan or unit, no period, a later one) that and why is all that is said.
 * @param previous the earlier form, itself unchecked
 */
export function validateAgainstFormer(
  submission: Submission,
  previous: Submission,
  catalogue: Catalogue,
  roster: Roster,
): readonly Finding[] {
  const periods = periodsOf(submission, previous, catalogue);
  if (typeof periods === 'string') {
    const { unit, period } = previous.identity;
    const place = { indicator: null, part: null, sheet: submission.sheet, cell: null };
    const params = { reason: periods, unit: unit ?? '', period: period ?? '' };
    return [makeFinding('PREVIOUS_NOT_COMPARABLE', 'information', place, params)];
  }
  const earlier = layRows(previous, catalogue, roster).rows;
  const form = layRows(submission, catalogue, roster);
  return form.rows.flatMap((row, i) => {
    const before = earlier[i];
    if (before === undefined) return [];
    const slips = inputsOf(row).flatMap((entry) => slipSince(form, row, entry, before, periods.pace) ?? []);
    return slips.length > 0 ? slips : (compare(row, before, periods) ?? []);
  });
}

/** A figure off by a power of ten against that of the same cell before; not where the form alone gives it away. */
function slipSince(form: FormRows, row: FormRow, entry: Entry, before: FormRow, pace: number): Finding | null {
  const previous = inputsOf(before).find(({ part }) => part === entry.part)?.value ?? null;
  if (entry.value === null || previous === null || slipsOf(form, row, entry).length > 0) return null;
  const slips = slipsSince(form, row, entry, previous, pace);
  const corrections = correctionsTo(form.catalogue, row, entry, proposedBy(slips));
  return magnitudeFinding(placeOf(row, entry), entry.value, slips, corrections);
}

interface Periods {
  readonly earlier: Period;
  /** How much longer the later period is; 1 if both end alike. */
  readonly pace: number;
}

/** Both periods, or why there is nothing to compare. */
function periodsOf(submission: Submission, previous: Submission, { plan }: Catalogue): Periods | Incomparable {
  const { plan: laterPlan, unit, period: later } = submission.identity;
  const { plan: earlierPlan, unit: earlierUnit, period: earlier } = previous.identity;
  if (laterPlan !== plan.id || earlierPlan !== plan.id) return 'plan';
  if (unit === null || earlierUnit !== unit) return 'unit';
  if (later === null || earlier === null || !isPeriod(later, plan.year) || !isPeriod(earlier, plan.year)) {
    return 'period';
  }
  const pace = monthsCovered(later) / monthsCovered(earlier);
  return pace < 1 ? 'later' : { earlier, pace };
}

function compare(row: FormRow, before: FormRow, { earlier: period, pace }: Periods): Finding | null {
  const value = figureOf(row);
  const previous = figureOf(before);
  if (value === null || previous === null || row.value === null) return null;
  const params = { value: withoutFloatNoise(value), previous: withoutFloatNoise(previous), period };
  const place = placeOf(row, row.value);
  if (row.indicator.accumulates && params.value < params.previous) {
    const isFirm = before.remark?.status === 'official' && row.role !== 'outside';
    return makeFinding('FELL_SINCE_PREVIOUS', isFirm ? 'error' : 'warning', place, params);
  }
  const far = isFar(row.indicator, params.value, params.previous, pace);
  return far ? makeFinding('JUMP_SINCE_PREVIOUS', 'warning', place, params) : null;
}

function isFar(
  { accumulates, hardRange: { min, max } }: Indicator,
  value: number,
  previous: number,
  pace: number,
): boolean {
  if (accumulates) return previous > 0 && value > previous * pace * PACE.value;
  if (min === 0 && max === null) {
    return previous > 0 && (value > previous * amountChange.value || value < previous / amountChange.value);
  }
  const width = min === null || max === null ? openRange.value : max - min;
  return Math.abs(value - previous) > width * rangeChange.value;
}
