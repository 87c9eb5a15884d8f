import type { Catalogue } from '../../../catalogue/Catalogue';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { FormLocation } from './FormLocation';
import { signFinder } from './signFinder';
import { namedCells, type SheetNames } from './namedCells';

const NO_NAMES: SheetNames = new Map();

/** Finds the one sheet that holds the form; `several` names them if there is more than one. */
export function locateForm(
  workbook: RawWorkbook,
  catalogue: Catalogue,
): { readonly form: FormLocation } | { readonly several: readonly string[] } | null {
  const names = namedCells(workbook.names);
  const finder = signFinder(catalogue);
  const found = workbook.sheets.flatMap((sheet) => {
    const layout = finder.on(sheet, names.get(sheet.name) ?? NO_NAMES)?.layout(sheet);
    return layout === undefined || layout === null ? [] : [{ sheet, layout }];
  });
  const [only] = found;
  if (only === undefined) return null;
  if (found.length > 1) return { several: found.map(({ sheet }) => sheet.name) };
  return { form: new FormLocation(only.sheet, only.layout) };
}
