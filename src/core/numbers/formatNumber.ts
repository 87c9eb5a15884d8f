export interface NumberStyle {
  /** Digits behind the decimal mark, 0 to 20. */
  readonly decimals: number;
  /** `vi`: 194.935,654; `en`: 194,935.654. */
  readonly language: 'vi' | 'en';
  /** Leaves zeros at the end of the decimals away. */
  readonly trim?: boolean;
}

/**
 * Writes a number for people. Rounds half away from zero on the number's shortest decimal spelling, so that 1.005
 * with two decimals is 1,01 and no binary tail shows; a rounded zero has no sign. Doesn't use Intl, whose output
 * depends on the data of the machine.
 *
 * @throws RangeError for a number that is not finite: no reading yields one
 */
export function formatNumber(value: number, { decimals, language, trim = false }: NumberStyle): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const [integer, fraction] = roundedDigits(Math.abs(value), decimals);
  const kept = trim ? fraction.replace(/0+$/, '') : fraction;
  const sign = value < 0 && /[1-9]/.test(integer + fraction) ? '-' : '';
  const [group, mark] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, group);
  return sign + grouped + (kept === '' ? '' : mark + kept);
}

/** Integer and decimal digits of a number that is not negative, rounded to so many decimals. */
function roundedDigits(value: number, decimals: number): [integer: string, fraction: string] {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', part = ''] = mantissa.split('.');
  const power = Number(exponent);
  const digits = power >= 0 ? whole + part.padEnd(power, '0') : '0'.repeat(-power) + whole + part;
  const point = power >= 0 ? whole.length + power : whole.length;
  // One digit more than wanted tells which way to round.
  const padded = `0${digits.padEnd(point + decimals + 1, '0')}`;
  const kept = padded.slice(0, point + decimals + 1);
  const roundUp = (padded.charAt(point + decimals + 1) || '0') >= '5';
  const rounded = (BigInt(kept) + (roundUp ? 1n : 0n)).toString().padStart(decimals + 1, '0');
  return [rounded.slice(0, rounded.length - decimals), rounded.slice(rounded.length - decimals)];
}
