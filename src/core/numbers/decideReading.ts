import { isWithin } from '../catalogue/isWithin';
import type { NumberContext } from './NumberContext';
import type { AmbiguityReason, NumberNote, NumberReading } from './NumberReading';
import type { Numeral, Numerals } from './parseNumeral';

type Decider = Extract<NumberNote, { kind: 'decidedBy' }>['by'];

/**
 * Lets the row decide between the two readings of a number: a whole number isn't written with decimals, a value lies
 * within its hard range, and within the expected window if there is one. What none of them decides is asked.
 *
 * @param numerals the likelier one first
 */
export function decideReading(
  numerals: Numerals,
  reason: AmbiguityReason,
  notes: readonly NumberNote[],
  context: NumberContext,
): NumberReading {
  const [first, second] = numerals;
  if (second === undefined || first.value === second.value) {
    return { kind: 'number', value: first.value, convention: first.convention, notes };
  }
  const decided = decide([first, second], context);
  if (decided !== null) {
    const { value, convention } = decided.numeral;
    return { kind: 'number', value, convention, notes: [...notes, { kind: 'decidedBy', by: decided.by }] };
  }
  const candidate = ({ value, convention }: Numeral): { value: number; convention: Numeral['convention'] } => ({
    value,
    convention,
  });
  return { kind: 'ambiguous', readings: [candidate(first), candidate(second)], reason, notes };
}

function decide(
  pair: readonly [Numeral, Numeral],
  { wholeNumber, hardRange, expected }: NumberContext,
): { readonly numeral: Numeral; readonly by: Decider } | null {
  const possible = pair.filter(({ value }) => isWithin(value, hardRange));
  if (possible.length === 0) return null;
  const whole = wholeNumber ? possible.filter(({ value }) => Number.isInteger(value)) : possible;
  const [only, other] = whole;
  if (only === undefined) return null;
  if (other === undefined) return { numeral: only, by: possible.length === 1 ? 'hardRange' : 'wholeNumber' };

  const likely = expected === null ? whole : whole.filter(({ value }) => isWithin(value, expected));
  if (wholeNumber) {
    // 7.000 is not how a whole 7 is written, unless the window says that it must be.
    const grouped = whole.filter((numeral) => numeral.grouped);
    const [thousands] = grouped;
    if (grouped.length === 1 && thousands !== undefined && (likely.length !== 1 || likely[0] === thousands)) {
      return { numeral: thousands, by: 'wholeNumber' };
    }
    return null;
  }
  return likely.length === 1 && likely[0] !== undefined ? { numeral: likely[0], by: 'expected' } : null;
}
