import type { SeedProblem } from './SeedProblem';

/** A problem for each text anywhere in a value read from JSON that is not in composed form (NFC). */
export function notNfcIn(value: unknown, path = ''): readonly SeedProblem[] {
  if (typeof value === 'string') {
    return value === value.normalize('NFC') ? [] : [{ path, code: 'notNfc', params: { value } }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => notNfcIn(inner, `${path}/${key}`));
}
