import { decimalSum } from '../../kernel/decimalSum';
import { withoutFloatNoise } from '../../kernel/withoutFloatNoise';
import type { ChangeKind } from './ChangeKind';
import type { YearChange } from './YearChange';

/** What `changeFormula` shows; null while it is empty. */
export function changeOf(kind: ChangeKind | null, value: number | null, lastYear: number | null): YearChange | null {
  if (kind === null || value === null || lastYear === null) return null;
  switch (kind) {
    case 'percent':
      return lastYear > 0 ? { kind, value: withoutFloatNoise((value / lastYear) * 100 - 100) } : null;
    case 'points':
      return { kind, value: decimalSum([value, -lastYear]) };
    case 'places':
      return { kind, value: decimalSum([lastYear, -value]) };
  }
}
