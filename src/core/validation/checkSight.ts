import type { NotedCell } from '../form/read/Submission';
import type { Severity } from '../kernel/Severity';
import { cellsNamed } from './cellsNamed';
import type { Finding } from './Finding';
import type { FormRows } from './FormRows';
import { makeFinding } from './makeFinding';

type WhereSeen = 'HIDDEN_FIGURES' | 'FORMULAS_SHOWN' | 'CONDITIONAL_FORMAT';

/**
 * Figures that are hidden, whose formulas are shown in their place, or that conditional formats may show otherwise: one
 * finding of each for the form, as a filter, a hidden column or a rule takes many at once. Notes beside figures or answers and texts that are drawn over them, each with
 * what it says: it may be another one.
 */
export function checkSight({
  submission: { hidden = [], formulas = [], repainted = [], noted = [], covered = [], sheet },
}: FormRows): readonly Finding[] {
  const found = (code: WhereSeen, cells: readonly string[]): readonly Finding[] => {
    const [cell] = cells;
    if (cell === undefined) return [];
    return [makeFinding(code, 'warning', { indicator: null, part: null, sheet, cell }, cellsNamed(cells))];
  };
  const said = (
    code: 'CELL_NOTE' | 'DRAWN_OVER',
    severity: Severity,
    cells: readonly NotedCell[],
  ): readonly Finding[] =>
    cells.map(({ text, ...place }) =>
      makeFinding(code, severity, { sheet, ...place }, { text, ...(place.indicator === null && { of: 'answer' }) }),
    );
  const notes = said('CELL_NOTE', 'information', noted);
  const texts = said('DRAWN_OVER', 'warning', covered);
  return [
    ...found('HIDDEN_FIGURES', hidden),
    ...found('FORMULAS_SHOWN', formulas),
    ...found('CONDITIONAL_FORMAT', repainted),
    ...notes,
    ...texts,
  ];
}
