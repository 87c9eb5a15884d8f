/** Identity of a conflict: the same at each compilation. */
export function conflictId(
  kind: 'forms' | 'stamp' | 'catalogue' | 'period' | 'lead',
  ...keys: readonly string[]
): string {
  return [kind, ...keys].join(':');
}
