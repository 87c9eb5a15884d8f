import { cellsNamed } from './cellsNamed';
import type { Finding } from './Finding';
import type { FormRows } from './FormRows';
import { makeFinding } from './makeFinding';

/**
 * Figures that are hidden, or that conditional formats may show otherwise: one finding of each for the form, as a filter, a
 * hidden column or a rule takes many at once. Notes beside figures and texts that
 * are drawn over them, each with what it says: it may be another figure.
 */
export function checkSight({
  submission: { hidden = [], repainted = [], noted = [], covered = [], sheet },
}: FormRows): readonly Finding[] {
  const found = (code: 'HIDDEN_FIGURES' | 'CONDITIONAL_FORMAT', cells: readonly string[]): readonly Finding[] => {
    const [cell] = cells;
    if (cell === undefined) return [];
    return [makeFinding(code, 'warning', { indicator: null, part: null, sheet, cell }, cellsNamed(cells))];
  };
  const notes = noted.map(({ text, ...place }) =>
    makeFinding('CELL_NOTE', 'information', { ...place, sheet }, { text }),
  );
  const texts = covered.map(({ text, ...place }) =>
    makeFinding('DRAWN_OVER', 'warning', { ...place, sheet }, { text }),
  );
  return [...found('HIDDEN_FIGURES', hidden), ...found('CONDITIONAL_FORMAT', repainted), ...notes, ...texts];
}
