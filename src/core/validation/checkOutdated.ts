import { correctionsTo } from './correctionsTo';
import type { Finding } from './Finding';
import type { FormRows } from './FormRows';
import { cellsOf } from './cellsOf';
import { makeFinding } from './makeFinding';
import { placeOf } from './placeOf';

/** Figures whose formulas give something else than is stored: which of the two is meant is for the user to say. */
export function checkOutdated({ submission: { outdated = [] }, catalogue, rows }: FormRows): readonly Finding[] {
  if (outdated.length === 0) return [];
  return rows.flatMap((row) =>
    cellsOf(row).flatMap((entry) => {
      const found = outdated.find(({ indicator, part }) => indicator === entry.indicator && part === entry.part);
      if (found === undefined) return [];
      const { formula, stored, result } = found;
      const corrections = correctionsTo(
        catalogue,
        row,
        entry,
        [result, stored].filter((each) => typeof each === 'number'),
      );
      return [
        makeFinding('FORMULA_OUTDATED', 'warning', placeOf(row, entry), { formula, stored, result }, corrections),
      ];
    }),
  );
}
