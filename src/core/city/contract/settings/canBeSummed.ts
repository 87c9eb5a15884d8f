import type { Indicator } from '../../../catalogue/Catalogue';

/**
 * Whether a figure may be built from units: it is a sum or ratio already, or an amount or a count, which adds up. A
 * rate, an index or a rank of the city is never the sum of those of its parts.
 */
export function canBeSummed({ method, accumulates, wholeNumber, target }: Indicator): boolean {
  return (
    method.kind !== 'lead' ||
    accumulates ||
    (wholeNumber && target.kind !== 'rankAtMost' && target.kind !== 'qualitative')
  );
}
