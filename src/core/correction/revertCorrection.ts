import type { Correction } from '../validation/Finding';
import type { CorrectionLog } from './CorrectionLog';

/** A change that takes another one back. */
export interface Revert {
  readonly correction: Correction;
  /** The log once the correction has been written. */
  readonly log: CorrectionLog;
}

/**
 * Takes one mend back: the cell gets what stood there before, its formula if it had one. As with any correction it is
 * for the writer to see that the cell still holds what the mend put there. Null if the log has no such entry, or if the
 * cell was changed again by a later mend, which has to be taken back first.
 */
export function revertCorrection(log: CorrectionLog, id: number): Revert | null {
  const entry = log.find((each) => each.id === id);
  if (entry === undefined) return null;
  const { sheet, cell, from, to } = entry.correction;
  const isCovered = log.some(
    ({ id: other, correction }) => other > id && correction.sheet === sheet && correction.cell === cell,
  );
  if (isCovered) return null;
  const back: Correction = { sheet, cell, from: to, to: contentOf(from) };
  const formula = formulaOf(entry.formulaBefore, from);
  return {
    correction: formula === null ? back : { ...back, formula },
    log: log.filter((each) => each !== entry),
  };
}

/** A blank cell is written as empty text. */
function contentOf(from: Correction['from']): Correction['to'] {
  if (from === null) return '';
  return typeof from === 'boolean' ? String(from).toUpperCase() : from;
}

/** TRUE and FALSE are put back as formulas: as text they would no longer be what they were. */
function formulaOf(formulaBefore: string | null, from: Correction['from']): string | null {
  if (formulaBefore !== null) return formulaBefore;
  return typeof from === 'boolean' ? `${String(from).toUpperCase()}()` : null;
}
