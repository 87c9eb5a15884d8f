import type { SeedProblem } from './SeedProblem';

/** A problem for each value that was already there before it in the list. `pathOf` gives its JSON pointer. */
export function duplicatesIn(
  values: readonly (string | number)[],
  pathOf: (index: number) => string,
): readonly SeedProblem[] {
  const seen = new Set<string | number>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [{ path: pathOf(index), code: 'duplicate' as const, params: { value } }];
    seen.add(value);
    return [];
  });
}
