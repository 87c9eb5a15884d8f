import type { RefusedFile } from '../model/CityReport';

/** Refused files by name, whatever the order in which they came. */
export function refusedInOrder<T extends RefusedFile>(refused: readonly T[]): readonly T[] {
  return [...refused].sort(
    (a, b) => order(a.file, b.file) || order(a.sha256 ?? '', b.sha256 ?? '') || order(a.code, b.code),
  );
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
