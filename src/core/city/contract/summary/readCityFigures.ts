import type { Catalogue } from '../../../catalogue/Catalogue';
import { indicatorsOf } from '../../../catalogue/indicatorsOf';
import { parseCellAddress } from '../../../kernel/parseCellAddress';
import { parseSheetReference } from '../../../kernel/parseSheetReference';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { cityName } from './cityName';

/** The city's figures as a city workbook shows them, by indicator; one without a number is left out. */
export function readCityFigures(workbook: RawWorkbook, catalogue: Catalogue): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { id } of indicatorsOf(catalogue)) {
    const name = workbook.names.find((each) => each.name === cityName(id));
    const reference = name && parseSheetReference(name.refersTo);
    const at = reference && parseCellAddress(reference.range);
    const sheet = workbook.sheets.find((each) => each.name === reference?.sheet);
    const cell = sheet?.cells.find(({ row, column }) => row === at?.row && column === at.column);
    if (cell?.kind === 'number') figures.set(id, Number(cell.value));
  }
  return figures;
}
