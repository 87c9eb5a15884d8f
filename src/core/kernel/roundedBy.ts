import { withoutFloatNoise } from './withoutFloatNoise';

/**
 * Rounds the size of a number to a number of decimals, judged on the decimal that is shown (1.005 is taken for that, though
 * in binary it lies a little below); its sign stays.
 * @param toWhole how a size is made a whole number, as `Math.round`
 */
export function roundedBy(value: number, decimals: number, toWhole: (size: number) => number): number {
  const [mantissa = '0', exponent = '0'] = String(Math.abs(withoutFloatNoise(value))).split('e');
  const scaled = toWhole(Number(`${mantissa}e${String(Number(exponent) + decimals)}`));
  const [digits = '0', more = '0'] = String(scaled).split('e');
  const rounded = Number(`${digits}e${String(Number(more) - decimals)}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
