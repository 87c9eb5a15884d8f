/** Which required answers stand beside figures: of the year, of the unit's plan alone, or none. */
export type AnswersBeside = 'all' | 'plan' | 'none';

/**
 * Who fills in plans alone answers what is not asked of the year alone, and who fills in nothing answers nothing.
 * @param cells names of the cells that are filled in: `CT_18_1`, `KH_18_1`
 */
export function answersBeside(cells: readonly string[]): AnswersBeside {
  if (cells.length === 0) return 'none';
  return cells.every((name) => name.startsWith('KH_')) ? 'plan' : 'all';
}
