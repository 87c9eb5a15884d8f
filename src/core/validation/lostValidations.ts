import type { Submission } from '../form/read/Submission';

/** Input cells of the form (A1) that no longer have the list or the limits which the template gave them, or have others. */
export function lostValidations({ entries, remarks, unvalidated = [] }: Submission): readonly string[] {
  if (unvalidated.length === 0) return [];
  const lost = new Set(unvalidated);
  const cells = [...entries.map(({ cell }) => cell), ...remarks.map(({ statusCell }) => statusCell)];
  return cells.filter((cell): cell is string => cell !== null && lost.has(cell));
}
