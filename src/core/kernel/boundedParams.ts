import { boundedText } from './boundedText';

/** Numbers and texts that words need, with texts out of files cut to what a list can sensibly show. */
export function boundedParams(params: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? (boundedText(value) ?? '') : value,
    ]),
  );
}
