import { MAX_COLUMN } from '../sheetSize';

/** Columns from one to another, counted from 1. */
export interface ColumnStretch {
  readonly first: number;
  readonly last: number;
}

/** The columns of a sheet that stand in none of these stretches. */
export function columnsBetween(stretches: readonly ColumnStretch[]): readonly ColumnStretch[] {
  const found: ColumnStretch[] = [];
  let next = 1;
  for (const { first, last } of [...stretches].sort((a, b) => a.first - b.first)) {
    if (first > next) found.push({ first: next, last: first - 1 });
    next = Math.max(next, last + 1);
  }
  return next > MAX_COLUMN ? found : [...found, { first: next, last: MAX_COLUMN }];
}
