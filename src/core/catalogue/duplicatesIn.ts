import type { SeedProblem } from './SeedProblem';

type Value = string | number;

/**
 * A problem for each value that was already there before it in the list. `pathOf` gives its JSON pointer.
 * @param keyOf by which values are the same, where they need not be written alike
 */
export function duplicatesIn(
  values: readonly Value[],
  pathOf: (index: number) => string,
  keyOf: (value: Value) => Value = (value) => value,
): readonly SeedProblem[] {
  const seen = new Set<Value>();
  return values.flatMap((value, index) => {
    const key = keyOf(value);
    if (seen.has(key)) return [{ path: pathOf(index), code: 'duplicate' as const, params: { value } }];
    seen.add(key);
    return [];
  });
}
