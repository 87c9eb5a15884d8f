import { withoutFloatNoise } from '../kernel/withoutFloatNoise';
import type { Correction, FindingOf } from './Finding';
import { makeFinding, type Place } from './makeFinding';
import type { FoundSlip } from './slipsOf';

/** The warning for a value that is probably off by a power of ten; null if nothing speaks for it. */
export function magnitudeFinding(
  place: Place,
  value: number,
  [found]: readonly FoundSlip[],
  corrections: readonly Correction[],
): FindingOf<'MAGNITUDE'> | null {
  if (found === undefined) return null;
  const { slip, reference } = found;
  const params = {
    value,
    proposed: slip.corrected,
    factor: slip.factor,
    kind: slip.kind,
    unit: slip.unit ?? '',
    reference: reference.name,
    referenceValue: withoutFloatNoise(reference.value),
    implied: (place.part === 'numerator' || place.part === 'denominator') && reference.name !== 'previous',
  };
  return makeFinding('MAGNITUDE', 'warning', place, params, corrections);
}
