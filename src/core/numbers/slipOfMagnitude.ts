import { THRESHOLDS } from '../catalogue/thresholds';
import type { Range, UnitOfMeasure } from '../catalogue/Catalogue';
import { isPercentUnit } from './isPercentUnit';
import { isWithin } from '../catalogue/isWithin';
import { lostGrouping } from './lostGrouping';
import { withoutFloatNoise } from '../kernel/withoutFloatNoise';

export type SlipReferenceName = 'ownPlan' | 'cityTarget' | 'previous' | 'median';

/** A figure that the value should be of the same order as, in the row's unit of measure. */
export interface SlipReference {
  readonly name: SlipReferenceName;
  readonly value: number;
  /** Honest values lie between value ÷ spread and value × spread; greater than 1. Usual ones are among the thresholds. */
  readonly spread?: number;
}

export interface Slip {
  readonly kind:
    /** 0.13 for 13%. */
    | 'percentFraction'
    /** A dot or comma that Excel took the other way: 60.195 for sixty thousand, 795 for 0,795. */
    | 'decimalMark'
    /** The figure is in another unit of measure, such as triệu đồng for tỷ đồng. */
    | 'otherUnit'
    /** A power of ten, for whatever reason. */
    | 'magnitude';
  /** corrected = value × factor. */
  readonly factor: number;
  /** Proposed value, in the row's unit of measure. */
  readonly corrected: number;
  /** The other unit of measure, for `otherUnit`. */
  readonly unit: string | null;
  /** The references that the corrected value agrees with; never empty. */
  readonly near: readonly SlipReferenceName[];
}

export interface SlipContext {
  readonly unitOfMeasure: UnitOfMeasure;
  readonly wholeNumber: boolean;
  readonly hardRange: Range;
  /** Slips by less than this factor are not looked for; left out: all that are known. */
  readonly leastFactor?: number;
}

/** How far honest figures stray from a reference, which the caller scales to unit and period. */
const USUAL_SPREAD: Readonly<Record<SlipReferenceName, number>> = {
  ownPlan: THRESHOLDS.ownPlanSpread.value,
  cityTarget: THRESHOLDS.targetSpread.value,
  previous: THRESHOLDS.formerSpread.value,
  median: THRESHOLDS.kindSpread.value,
};

/** A zero too many or too few says little: only what the unit itself said or planned, and closely, can show it. */
const STRONG: ReadonlySet<SlipReferenceName> = new Set<SlipReferenceName>(['ownPlan', 'previous']);
const CLOSE = THRESHOLDS.closeSpread.value;

const POWERS = [1, 2, 3, 6, 9].flatMap((power) => [10 ** power, 10 ** -power]);

/**
 * Looks for slips of magnitude: a value that no reference agrees with and that would agree after a correction of a
 * known kind. Only proposes. A correction counts only if it is greater than the reference's spread squared, so that
 * honest and slipped values can't overlap: with a spread of 2 a value must be at least 50 times off to be called a
 * slip by 100, and the median of other units (spread 10) can only show slips by 1,000 and more. A slip by 10 must lead
 * close to the unit's own plan or its previous figure.
 *
 * @param value as read, in the row's unit of measure
 * @param references what it should be like; any of them that agrees with the value as it is ends the search
 * @returns proposals, best agreement first; empty for zero and where nothing fits
 */
export function slipOfMagnitude(value: number, references: readonly SlipReference[], context: SlipContext): Slip[] {
  const usable = references.filter((reference) => reference.value !== 0 && Number.isFinite(reference.value));
  if (value === 0 || usable.some((reference) => distance(value, reference) <= 1)) return [];

  const { leastFactor = 0 } = context;
  const found: (Slip & { readonly distance: number })[] = [];
  for (const { kind, factor, unit } of corrections(value, context)) {
    const corrected = correct(value, factor, context);
    if (!isWithin(corrected, context.hardRange)) continue;
    if (context.wholeNumber && !Number.isInteger(corrected)) continue;
    if (found.some((slip) => isAlmost(slip.corrected, corrected))) continue;
    const size = Math.max(factor, 1 / factor);
    if (size < leastFactor) continue;
    const near = usable.filter((reference) => isBackedBy(reference, corrected, size));
    if (near.length === 0) continue;
    const closest = Math.min(...near.map((reference) => Math.abs(Math.log(corrected / reference.value))));
    found.push({ kind, factor, corrected, unit, near: near.map(({ name }) => name), distance: closest });
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .map(({ kind, factor, corrected, unit, near }) => ({ kind, factor, corrected, unit, near }));
}

/** By a rate of exchange the figure is only nearly known: it is rounded to the digits that the row shows. */
function correct(value: number, factor: number, { unitOfMeasure, wholeNumber }: SlipContext): number {
  const power = Math.log10(factor);
  if (Math.abs(power - Math.round(power)) < 1e-9) return withoutFloatNoise(value * factor);
  return Number((value * factor).toFixed(wholeNumber ? 0 : unitOfMeasure.decimals));
}

/** @param size how many times off the value is by this correction */
function isBackedBy(reference: SlipReference, corrected: number, size: number): boolean {
  if (size > 10.5) return size > spreadOf(reference) ** 2 && distance(corrected, reference) <= 1;
  const ratio = corrected / reference.value;
  return STRONG.has(reference.name) && ratio > 0 && Math.max(ratio, 1 / ratio) <= CLOSE;
}

/** Corrections worth trying, the most telling explanation of each factor first. */
function corrections(
  value: number,
  { unitOfMeasure, wholeNumber }: SlipContext,
): Pick<Slip, 'kind' | 'factor' | 'unit'>[] {
  const list: Pick<Slip, 'kind' | 'factor' | 'unit'>[] = [];
  if (isPercentUnit(unitOfMeasure)) list.push({ kind: 'percentFraction', factor: 100, unit: null });
  const thousands = wholeNumber || unitOfMeasure.threeDigits === 'thousands';
  if (thousands && lostGrouping(value) !== null) {
    list.push({ kind: 'decimalMark', factor: 1000, unit: null });
  }
  if (!thousands && Number.isInteger(value)) list.push({ kind: 'decimalMark', factor: 1 / 1000, unit: null });
  for (const { name, factor } of unitOfMeasure.confusedWith) {
    if (factor > 0) list.push({ kind: 'otherUnit', factor: 1 / factor, unit: name });
  }
  for (const factor of POWERS) list.push({ kind: 'magnitude', factor, unit: null });
  return list;
}

const spreadOf = ({ name, spread }: SlipReference): number => spread ?? USUAL_SPREAD[name];

/** How many spreads the value is off (at most 1: it agrees); a value of the other sign agrees with nothing. */
function distance(value: number, reference: SlipReference): number {
  const ratio = value / reference.value;
  return ratio > 0 ? Math.abs(Math.log(ratio)) / Math.log(spreadOf(reference)) : Infinity;
}

const isAlmost = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);
