import { decimalSum } from '../../kernel/decimalSum';
import { GivesError } from './GivesError';

/** As far as programs may be apart in a number, of its size: some store 15 digits of it. */
const ROUGH = 1e-14;

/** A number with how far it may be from what another program computes or stores. */
export interface Computed {
  readonly value: number;
  readonly noise: number;
}

export const exactly = (value: number): Computed => ({ value, noise: 0 });

/** What a cell holds: of a whole number of at most 15 digits all are stored. */
export const stored = (value: number): Computed => ({
  value,
  noise: Number.isInteger(value) && Math.abs(value) < 1e15 ? 0 : ROUGH * Math.abs(value),
});

/** It is a whole number, and nothing in how it was come by makes it another. */
export const isWhole = ({ value, noise }: Computed): boolean => noise === 0 && Number.isSafeInteger(value);

/** Programs need not store its last digits alike, but it was not come by in a way that makes more of it uncertain. */
export const isAsStored = ({ value, noise }: Computed): boolean => noise <= ROUGH * Math.abs(value);

export const negative = ({ value, noise }: Computed): Computed => ({ value: -value, noise });

/**
 * Where nearly equal numbers are taken from each other, what is left is as rough as they were; so it is said of nothing that
 * is left of whole numbers too, which may have been stored as such.
 */
export function added(parts: readonly Computed[]): Computed {
  if (parts.every(isWhole)) {
    const value = parts.reduce((sum, part) => sum + part.value, 0);
    const isLeft = value !== 0 || parts.every((part) => part.value === 0);
    if (isLeft && Number.isSafeInteger(value)) return exactly(value);
  }
  const noise = parts.reduce((all, part) => all + part.noise + ROUGH * Math.abs(part.value), 0);
  return parts.every(({ value }) => Number.isFinite(value))
    ? { value: decimalSum(parts.map(({ value }) => value)), noise }
    : exactly(NaN);
}

export function multiplied(one: Computed, other: Computed): Computed {
  const value = one.value * other.value;
  if (isWhole(one) && isWhole(other) && Number.isSafeInteger(value)) return exactly(value);
  const noise = Math.abs(one.value) * other.noise + Math.abs(other.value) * one.noise;
  return { value, noise: noise + ROUGH * Math.abs(value) };
}

export function divided(one: Computed, other: Computed): Computed {
  if (other.value === 0 && other.noise === 0) throw new GivesError('#DIV/0!');
  // It may be nothing but noise.
  if (Math.abs(other.value) <= other.noise) return exactly(NaN);
  const value = one.value / other.value;
  return {
    value,
    noise: (one.noise + Math.abs(value) * other.noise) / Math.abs(other.value) + ROUGH * Math.abs(value),
  };
}

export function raised(base: Computed, power: Computed): Computed {
  // LibreOffice gives 1, Excel an error.
  if (base.value === 0 && power.value === 0) return exactly(NaN);
  const value = base.value ** power.value;
  if (base.value === 0) return exactly(value);
  // Too small for a number, which some programs call an error.
  if (value === 0) return exactly(NaN);
  if (isWhole(base) && isWhole(power) && Number.isSafeInteger(value)) return exactly(value);
  const share =
    (Math.abs(power.value) * base.noise) / Math.abs(base.value) +
    Math.abs(Math.log(Math.abs(base.value))) * power.noise;
  return { value, noise: Math.abs(value) * (share + ROUGH) };
}

/** What a function that goes in steps makes of it. Where noise decides the step, the result is one step more or less. */
export function stepped({ value, noise }: Computed, step: (value: number) => number): Computed {
  const [least, most] = noise === 0 ? [0, 0] : [step(value - noise), step(value + noise)];
  return { value: step(value), noise: Math.abs(most - least) };
}
