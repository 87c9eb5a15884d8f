import type { CellValue } from '../../../workbook/DrawnSheet';
import type { SelfScoreRule } from '../../contract/scores/SelfScoreRule';

/** A rule, and what the unit has said of it already. */
export interface AskedScore extends SelfScoreRule {
  readonly raw?: CellValue;
  readonly note?: string;
}
