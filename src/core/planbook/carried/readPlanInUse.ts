import { withOldUnits } from '../../catalogue/withOldUnits';
import { sha256Hex } from '../../kernel/sha256Hex';
import { cellText } from '../../workbook/CellIndex';
import { keyedCells } from '../../workbook/keyedCells';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import { PLAN_IN_USE_KEYS, PLAN_IN_USE_SHEET } from '../contract/planInUseSheet';
import type { SoundPlan } from '../read/PlanBookReading';
import { joinPieces } from './joinPieces';
import { unpackPlan } from './readCarriedPlan';

/**
 * The plan that a workbook keeps for the pane to work by. Null if what is kept is not what was written, or no sound plan:
 * nothing is worked by a part of it.
 */
export function readPlanInUse(workbook: RawWorkbook): SoundPlan | null {
  const cells = keyedCells(workbook, PLAN_IN_USE_SHEET, (key) => key.startsWith('chitieu.inUse.'));
  const text = joinPieces(cells, PLAN_IN_USE_KEYS.text);
  if (text === null || sha256Hex(text) !== cellText(cells.get(PLAN_IN_USE_KEYS.hash))) return null;
  const plan = unpackPlan({ text, units: '', unit: '', office: '', lastYear: '' });
  return plan === null ? null : { ...plan, roster: withOldUnits(plan.roster) };
}
