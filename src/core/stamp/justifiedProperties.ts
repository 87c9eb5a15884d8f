import { IDENTITY_SHEET } from '../form/contract/identitySheet';
import { keyedValues } from '../workbook/keyedValues';
import type { RawWorkbook } from '../workbook/RawWorkbook';
import type { JustifiedFinding } from './model/JustifiedFinding';
import { justifiedText } from './model/justifiedText';
import { readJustified } from './model/readJustified';
import { joinText, splitText } from '../kernel/splitText';
import { stampOf } from './model/stampOf';

/** Keys under which an open workbook carries the warnings that are kept in it, before and between its stamps. */
export const JUSTIFIED_PREFIX = 'chitieu.kept.';

/** Kept warnings as custom document properties, numbered from 1. None is said too, so that no older stamp is asked. */
export function justifiedProperties(kept: readonly JustifiedFinding[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    splitText(justifiedText(kept)).map((piece, i) => [`${JUSTIFIED_PREFIX}${String(i + 1)}`, piece]),
  );
}

/**
 * The warnings that a workbook says are kept: as it was last left, else as it was stamped. Custom properties that a
 * program has dropped or cut short are taken from the hidden sheet, which says the same; damaged ones are none.
 */
export function justifiedOf(workbook: RawWorkbook): readonly JustifiedFinding[] {
  const hidden = keyedValues(workbook, IDENTITY_SHEET, (key) => key.startsWith(JUSTIFIED_PREFIX));
  for (const values of [workbook.properties, hidden]) {
    const text = joinText((number) => values.get(`${JUSTIFIED_PREFIX}${String(number)}`));
    const kept = text === null ? null : readJustified(text);
    if (kept !== null) return kept;
  }
  const stamp = stampOf(workbook);
  return stamp === null || stamp === 'unreadable' ? [] : stamp.kept;
}
