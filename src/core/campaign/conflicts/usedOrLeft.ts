import {
  LEAVE,
  USE,
  type Conflict,
  type ConflictChoice,
  type ConflictDecision,
} from '../../compilation/model/Conflict';
import { isOpenWith } from './isOpenWith';

/** The two choices about a form or figure that is in question. */
export const USED_OR_LEFT: readonly ConflictChoice[] = [
  { id: USE, form: null },
  { id: LEAVE, form: null },
];

/** A conflict about whether a form, or a figure, is used, which is open until somebody decides. */
export function usedOrLeft(
  { id, about, unit, file, sha256, rule, applied }: Omit<Conflict, 'choices' | 'decision' | 'isOpen'>,
  decisions: ReadonlyMap<string, ConflictDecision>,
  choices = USED_OR_LEFT,
): Conflict {
  const decision = decisions.get(id) ?? null;
  const isOpen = isOpenWith(decision, applied, true);
  return { id, about, unit, file, sha256, choices, rule, applied, decision, isOpen };
}
