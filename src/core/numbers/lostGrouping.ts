import { withoutFloatNoise } from '../kernel/withoutFloatNoise';

const THOUSAND = 1000;

/**
 * The number that was written if its mark of thousands was taken for that of decimals: 60195 for 60.195; null where none can
 * have been. A group of thousands has three digits and none begins with 0, so it was no 750 that became 0.75; a number with
 * more than one group has more than one mark and is no decimal, so it was no 1,200,500 that became 1200.5.
 */
export function lostGrouping(value: number): number | null {
  const size = Math.abs(value);
  const written = withoutFloatNoise(value * THOUSAND);
  return size >= 1 && size < THOUSAND && Number.isInteger(written) ? written : null;
}
