/** Digits behind the mark of percentage points that are smaller than a bound, the smallest bound first. */
const OF_SMALL: readonly (readonly [bound: number, digits: number])[] = [
  [0.001, 10],
  [0.05, 4],
];
const USUAL = 2;

/** Digits with which percentage points are shown, in words as in cells: two, and more where these would hide a small one. */
export function pointsDigits(points: number): number {
  return OF_SMALL.find(([bound]) => Math.abs(points) < bound)?.[1] ?? USUAL;
}

/** The same as a formula: `points`, which is a formula too, rounded so. */
export function roundedPointsFormula(points: string): string {
  const digits = OF_SMALL.reduceRight(
    (otherwise, [bound, own]) => `IF(ABS(${points})<${String(bound)},${String(own)},${otherwise})`,
    String(USUAL),
  );
  return `ROUND(${points},${digits})`;
}
