import { sha256Hex } from '../../kernel/sha256Hex';
import { PLAN_IN_USE_KEYS } from '../contract/planInUseSheet';
import type { SoundPlan } from '../read/PlanBookReading';
import { inPieces } from '../rows/inPieces';
import { rowsOfPlan } from '../rows/rowsOfPlan';
import { rowsText } from '../rows/rowsText';

/** A plan with all its units as keys and values of the hidden sheet; `readPlanInUse` reads them back. */
export function planInUseValues({ catalogue, roster }: SoundPlan): Readonly<Record<string, string>> {
  const text = rowsText(rowsOfPlan(catalogue, roster, 'vi'));
  return { [PLAN_IN_USE_KEYS.hash]: sha256Hex(text), ...inPieces(PLAN_IN_USE_KEYS.text, text) };
}
