import { STATE_SIGNS } from '../numbers/cellState';
import type { Catalogue } from '../catalogue/Catalogue';
import { unitOfMeasureOf } from '../catalogue/unitOfMeasureOf';
import type { Entry } from '../form/read/Submission';
import { correctionsTo } from './correctionsTo';
import { exceedsWhole } from './exceedsWhole';
import { faultOf } from './faultOf';
import type { Correction, Finding } from './Finding';
import type { FormRows, FormRow } from './FormRows';
import { makeFinding } from './makeFinding';
import { placeOf } from './placeOf';
import { ratioOf } from './ratioOf';
import { restoreFormula } from './restoreFormula';
import { slipCorrections } from './slipCorrections';

/** Numerator and denominator of a ratio against each other, and its percent against them. */
export function checkRatio(form: FormRows, row: FormRow): readonly Finding[] {
  if (row.indicator.method.kind !== 'ratio' || row.numerator === null || row.denominator === null) return [];
  const { catalogue } = form;
  return [
    ...checkHalves(row, row.numerator, row.denominator),
    ...checkParts(form, row, row.numerator, row.denominator),
    ...checkPercent(catalogue, row),
  ];
}

/** A number on one side and no answer on the other. What cannot be read there has its own finding. */
function checkHalves(row: FormRow, numerator: Entry, denominator: Entry): readonly Finding[] {
  return [
    { missing: numerator, given: denominator, part: 'numerator' as const },
    { missing: denominator, given: numerator, part: 'denominator' as const },
  ].flatMap(({ missing, given, part }) => {
    const unanswered = missing.state !== 'number' && missing.state !== 'unreadable' && !missing.uncached;
    // “-” over a number says that nothing occurred out of so many: 0, and no fault.
    const isNone = part === 'numerator' && missing.state === 'none';
    if (given.state !== 'number' || !unanswered || isNone) return [];
    return [makeFinding('RATIO_HALF_GIVEN', faultOf(row, part), placeOf(row, missing), { missing: part })];
  });
}

function checkParts(form: FormRows, row: FormRow, top: Entry, bottom: Entry): readonly Finding[] {
  const { value: numerator } = top;
  const { value: denominator } = bottom;
  if (denominator === null) return [];
  if (denominator <= 0) {
    const sign = denominator === 0 ? [STATE_SIGNS.none] : [];
    const corrections = correctionsTo(form.catalogue, row, bottom, sign);
    const params = { value: denominator };
    return [
      makeFinding('DENOMINATOR_NOT_POSITIVE', faultOf(row, 'denominator'), placeOf(row, bottom), params, corrections),
    ];
  }
  if (numerator === null || !exceedsWhole(row)) return [];
  const corrections = [...slipCorrections(form, row, top), ...slipCorrections(form, row, bottom)];
  const params = { numerator, denominator };
  return [makeFinding('NUMERATOR_EXCEEDS', faultOf(row, 'numerator'), placeOf(row, top), params, corrections)];
}

/** The percent cell holds a formula of the template; the figure is always computed from the parts. */
function checkPercent(catalogue: Catalogue, row: FormRow): readonly Finding[] {
  const { value: percent, indicator } = row;
  const computed = ratioOf(row);
  if (percent === null || computed === null) return [];
  const place = placeOf(row, percent);
  const back = (): readonly Correction[] => restoreFormula(row, percent.cell);
  const replaced = row.damage.some((damage) => damage.kind === 'formulaReplaced');
  if (percent.error !== null) {
    // That the formula has to be restored is said already.
    if (replaced) return [];
    return [makeFinding('RATIO_RECOMPUTED', 'warning', place, { error: percent.error, computed }, back())];
  }
  if (percent.uncached) return [makeFinding('RATIO_RECOMPUTED', 'information', place, { error: '', computed })];
  if (percent.value === null) return [];

  const { decimals } = unitOfMeasureOf(catalogue, indicator);
  const rounding = 0.5 * 10 ** -decimals;
  const binaryNoise = 1e-12 * Math.abs(computed);
  if (Math.abs(percent.value - computed) <= rounding * (1 + 1e-9) + binaryNoise) return [];
  // A live formula that shows another number was only not recalculated; a number typed over it contradicts its parts.
  const overwritten = replaced || percent.formula === null;
  const severity = overwritten ? faultOf(row, 'value') : 'warning';
  return [makeFinding('RATIO_MISMATCH', severity, place, { value: percent.value, computed }, back())];
}
