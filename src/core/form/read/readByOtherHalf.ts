import type { Indicator, Range } from '../../catalogue/Catalogue';
import { quotient } from '../../kernel/quotient';
import { isWithin } from '../../catalogue/isWithin';
import type { NumberCandidate } from '../../numbers/NumberReading';
import type { Entry } from './Submission';

/** Numerator and denominator of one ratio. */
export type Halves = readonly [numerator: Entry, denominator: Entry];

/**
 * Lets the other half of a ratio decide between two readings of a number: `43.124` over 45 000 tonnes is 95.8 percent or
 * 0.1, of which the plan's figure can only be the first. What leaves more than one ratio, or none, stays a question.
 *
 * @returns the halves, the one that was decided as a number with the note `decidedBy: otherHalf`
 */
export function readByOtherHalf({ method, hardRange, plausibleRange }: Indicator, halves: Halves): Halves {
  if (method.kind !== 'ratio' || !halves.some(isOpen)) return halves;
  const [tops, bottoms] = [candidatesOf(halves[0]), candidatesOf(halves[1])];
  const pairs = tops.flatMap((top) => bottoms.map((bottom) => [top, bottom] as const));
  const within = (range: Range) => (pair: (typeof pairs)[number]) => {
    const ratio = quotient(pair[0].value, pair[1].value, method.scale);
    return ratio !== null && isWithin(ratio, range);
  };
  const possible = pairs.filter(within(hardRange));
  const [only, other] = possible.length === 1 ? possible : possible.filter(within(plausibleRange));
  if (only === undefined || other !== undefined) return halves;
  return [decided(halves[0], only[0]), decided(halves[1], only[1])];
}

function isOpen({ reading }: Entry): boolean {
  return reading?.kind === 'ambiguous';
}

function candidatesOf({ reading, value }: Entry): readonly NumberCandidate[] {
  if (reading?.kind === 'ambiguous') return reading.readings;
  return value === null ? [] : [{ value, convention: 'plain' }];
}

function decided(entry: Entry, { value, convention }: NumberCandidate): Entry {
  if (entry.reading?.kind !== 'ambiguous') return entry;
  const notes = [...entry.reading.notes, { kind: 'decidedBy', by: 'otherHalf' } as const];
  return { ...entry, state: 'number', value, reading: { kind: 'number', value, convention, notes } };
}
