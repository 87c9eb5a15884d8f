import { withoutFloatNoise } from './withoutFloatNoise';

/**
 * Rounds to a number of decimals as a spreadsheet's ROUND does and people do: half away from zero, judged on the
 * decimal that is shown (1.005 gives 1.01, though in binary it lies a little below).
 */
export function roundHalfUp(value: number, decimals: number): number {
  const [mantissa = '0', exponent = '0'] = String(Math.abs(withoutFloatNoise(value))).split('e');
  const scaled = Math.round(Number(`${mantissa}e${String(Number(exponent) + decimals)}`));
  const [digits = '0', more = '0'] = String(scaled).split('e');
  const rounded = Number(`${digits}e${String(Number(more) - decimals)}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
