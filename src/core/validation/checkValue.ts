import { isResult } from '../form/contract/isResult';
import type { Target } from '../catalogue/Catalogue';
import { goalsOf } from '../catalogue/goalsOf';
import { isAmount } from '../catalogue/isAmount';
import { limitsOf } from '../catalogue/limitsOf';
import { isPeriod, monthsCovered } from '../catalogue/Period';
import { isWithin } from '../catalogue/isWithin';
import { lostGrouping } from '../numbers/lostGrouping';
import { withoutFloatNoise } from '../kernel/withoutFloatNoise';
import { THRESHOLDS } from '../catalogue/thresholds';
import type { Entry } from '../form/read/Submission';
import { inputScope } from '../form/contract/inputScope';
import { correctionsTo } from './correctionsTo';
import { faultOf } from './faultOf';
import { figureOf } from './figureOf';
import { exceedsWhole } from './exceedsWhole';
import type { Correction, Finding } from './Finding';
import type { FormRows, FormRow } from './FormRows';
import { cellsOf } from './cellsOf';
import { magnitudeFinding } from './magnitudeFinding';
import { makeFinding } from './makeFinding';
import { placeOf } from './placeOf';
import { possibleRange } from './possibleRange';
import { proposedBy, slipCorrections } from './slipCorrections';
import { slipsOf } from './slipsOf';

/** Whether the numbers of a row can be, and whether they are likely. */
export function checkValue(form: FormRows, row: FormRow): readonly Finding[] {
  const faults = cellsOf(row).flatMap((entry) => checkCell(form, row, entry) ?? []);
  const resultIsOff = faults.some((fault) => isResult(fault.part));
  return resultIsOff ? faults : [...faults, ...checkFigure(form, row)];
}

/** One cell: the worst that can be said of its number, with the number that was probably meant. */
function checkCell(form: FormRows, row: FormRow, entry: Entry): Finding | null {
  const { value } = entry;
  if (value === null) return null;
  const { hardRange, wholeNumber } = inputScope(row.indicator, entry.part);
  const place = placeOf(row, entry);
  const fault = faultOf(row, entry.part);
  const slips = slipsOf(form, row, entry);
  const proposals = proposedBy(slips);
  const corrections = (): readonly Correction[] => correctionsTo(form.catalogue, row, entry, proposals);

  // A denominator has its own rule for what is too small, which also refuses zero.
  const broken = [hardRange, possibleRange(row.indicator, entry.part)]
    .map((range) => (entry.part === 'denominator' ? { ...range, min: null } : range))
    .find((range) => !isWithin(value, range));
  if (broken !== undefined) {
    const { min, max, minExclusive: exclusive = false } = broken;
    return makeFinding('HARD_RANGE', fault, place, { value, min, max, exclusive }, corrections());
  }
  if (wholeNumber && !Number.isInteger(value)) {
    // 60.195 typed where Excel takes the dot for a decimal mark.
    const written = lostGrouping(value);
    const whole = [...(Math.abs(value) < 1 ? [] : proposals), ...(written === null ? [] : [written])].filter(
      Number.isInteger,
    );
    return makeFinding('WHOLE_NUMBER', fault, place, { value }, correctionsTo(form.catalogue, row, entry, whole));
  }
  if (isSaidOfRatio(form, row, entry)) return null;
  if (slips.length === 0) return checkLimit(row, entry, value);
  return magnitudeFinding(place, value, slips, [...corrections(), ...otherPart(form, row, entry)]);
}

/** A part of a ratio against what is likely of one unit, or of the whole city for the body that leads it. */
function checkLimit(row: FormRow, entry: Entry, value: number): Finding | null {
  if (entry.part !== 'numerator' && entry.part !== 'denominator') return null;
  const limit = limitsOf(row.indicator).find(({ part }) => part === entry.part);
  const max = (row.role === 'lead' ? limit?.city : limit?.unit) ?? null;
  if (max === null || value <= max) return null;
  return makeFinding('PLAUSIBLE_RANGE', 'warning', placeOf(row, entry), { value, min: null, max });
}

/** That the numerator exceeds the denominator says it already, or the numerator's finding offers both. */
function isSaidOfRatio(form: FormRows, row: FormRow, { part }: Entry): boolean {
  if (part !== 'numerator' && part !== 'denominator') return false;
  if (exceedsWhole(row)) return true;
  return part === 'denominator' && row.numerator !== null && slipsOf(form, row, row.numerator).length > 0;
}

/** A ratio may be off because of either of its parts. */
function otherPart(form: FormRows, row: FormRow, { part }: Entry): readonly Correction[] {
  return part === 'numerator' && row.denominator !== null ? slipCorrections(form, row, row.denominator) : [];
}

/** The row's figure against what is usual; the first rule that it breaks. */
function checkFigure(form: FormRows, row: FormRow): readonly Finding[] {
  const value = figureOf(row);
  if (value === null || row.value === null) return [];
  const place = placeOf(row, row.value);
  const { plausibleRange, method, target } = row.indicator;

  if (row.role === 'lead') {
    const { max } = plausibleRange;
    // The range is that of a whole year: what adds up over the year is below it until then.
    const min = isWholeYear(form) ? plausibleRange.min : null;
    return isWithin(value, { min, max }) ? [] : [makeFinding('PLAUSIBLE_RANGE', 'warning', place, { value, min, max })];
  }
  const most = greatestOf(target);
  // What a unit gives for comparison is a part of the city's amount too.
  const isPart = row.role === 'reports' ? method.kind === 'sum' : row.role === 'compares' && isAmount(row.indicator);
  if (!isPart || target.kind === 'qualitative' || value <= most * THRESHOLDS.unitShare.value) return [];
  // Thousands that were meant as decimals, or another unit of measure: 60.000 for 60.
  const proposed = value % 1000 === 0 || !row.indicator.wholeNumber ? [withoutFloatNoise(value / 1000)] : [];
  const corrections = correctionsTo(form.catalogue, row, row.value, proposed);
  const params = { value, target: most, factor: THRESHOLDS.unitShare.value };
  return [makeFinding('UNIT_EXCEEDS_CITY', 'warning', place, params, corrections)];
}

function isWholeYear({ submission, catalogue }: FormRows): boolean {
  const { period } = submission.identity;
  return period !== null && isPeriod(period, catalogue.plan.year) && monthsCovered(period) === 12;
}

function greatestOf(target: Target): number {
  return Math.max(...goalsOf(target));
}
