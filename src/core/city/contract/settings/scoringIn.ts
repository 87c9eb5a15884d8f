import type { Catalogue } from '../../../catalogue/Catalogue';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { rowsOfText } from '../../../workbook/rowsOfText';
import { readScoring, type ScoringReading } from './readScoring';

/** The table of points on the first sheet that holds one; else what the first sheet lacks. */
export function scoringIn({ sheets }: Pick<RawWorkbook, 'sheets'>, catalogue: Catalogue): ScoringReading {
  const readings = sheets.map((sheet) => readScoring(rowsOfText(sheet), catalogue));
  const found = readings.find(({ table }) => table.rules.length > 0) ?? readings[0];
  return found ?? { table: { rules: [] }, problems: [{ row: 0, code: 'noCaptions', found: '' }] };
}
