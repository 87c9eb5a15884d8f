import type { RawWorkbook } from '../workbook/RawWorkbook';
import type { KeptFinding } from './KeptFinding';
import { keptText } from './keptText';
import { readKept } from './readKept';
import { joinText, splitText } from './splitText';
import { stampOf } from './stampOf';

/** Keys under which an open workbook carries the warnings that are kept in it, before and between its stamps. */
export const KEPT_PREFIX = 'chitieu.kept.';

/** Kept warnings as custom document properties, numbered from 1. None is said too, so that no older stamp is asked. */
export function keptProperties(kept: readonly KeptFinding[]): Readonly<Record<string, string>> {
  return Object.fromEntries(splitText(keptText(kept)).map((piece, i) => [`${KEPT_PREFIX}${String(i + 1)}`, piece]));
}

/** The warnings that a workbook says are kept: as it was last left, else as it was stamped. Damaged ones are none. */
export function keptOf(workbook: RawWorkbook): readonly KeptFinding[] {
  const text = joinText((number) => workbook.properties.get(`${KEPT_PREFIX}${String(number)}`));
  const kept = text === null ? null : readKept(text);
  if (kept !== null) return kept;
  const stamp = stampOf(workbook);
  return stamp === null || stamp === 'unreadable' ? [] : stamp.kept;
}
