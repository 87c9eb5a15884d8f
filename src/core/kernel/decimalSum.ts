/**
 * Exact sum of numbers taken as the decimals they are written as, so that 0.1 + 0.2 is 0.3 and the order of the units
 * never shows in a city figure. The empty sum is 0.
 */
export function decimalSum(values: readonly number[]): number {
  const parts = values.map(toDecimal);
  const places = parts.reduce((most, part) => Math.max(most, part.places), 0);
  const total = parts.reduce((sum, part) => sum + part.digits * 10n ** BigInt(places - part.places), 0n);
  return Number(`${String(total)}e-${String(places)}`);
}

interface Decimal {
  readonly digits: bigint;
  /** Digits behind the decimal mark. */
  readonly places: number;
}

/** The shortest decimal that is this number: what a person typed, not what binary made of it. */
function toDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}
