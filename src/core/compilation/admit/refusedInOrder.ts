import type { RefusedFile } from '../model/CityReport';
import { compare } from '../../kernel/compare';

/** Refused files by name, whatever the order in which they came. */
export function refusedInOrder<T extends RefusedFile>(refused: readonly T[]): readonly T[] {
  return [...refused].sort(
    (a, b) => compare(a.file, b.file) || compare(a.sha256 ?? '', b.sha256 ?? '') || compare(a.code, b.code),
  );
}
