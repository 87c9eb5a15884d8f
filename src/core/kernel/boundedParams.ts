import { boundedText } from './boundedText';

/** Numbers and texts that words need, with texts out of files cut to what a list can sensibly show. */
export function boundedParams<P extends object>(params: P): P {
  const bounded = Object.entries(params).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? (boundedText(value) ?? '') : value,
  ]);
  // The same names with values of the same types: choices of words are far shorter than the bound.
  return Object.fromEntries(bounded) as P;
}
