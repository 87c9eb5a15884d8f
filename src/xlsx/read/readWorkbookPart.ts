import type { RawName, RawSheet } from '../../core/workbook/RawWorkbook';
import { Tag, type XmlScanner } from './XmlScanner';

const BUILT_IN = '_xlnm.';

/** What `workbook.xml` says. */
export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: RawSheet['visibility'];
    readonly relation: string;
  }[];
  /** Names of the workbook first, then those of single sheets; without the built-in ones. */
  readonly names: readonly RawName[];
  /** Names by which the format keeps print areas and print titles, without `_xlnm.`; `sheet` is the sheet's place. */
  readonly builtIn: readonly { readonly name: string; readonly sheet: number; readonly refersTo: string }[];
  /** Place of the sheet in front. */
  readonly active: number;
}

/** Reads `workbook.xml` (ECMA-376 part 1, 18.2). */
export function readWorkbookPart(scanner: XmlScanner): WorkbookPart {
  const sheets: WorkbookPart['sheets'][number][] = [];
  const names: RawName[] = [];
  const local: RawName[] = [];
  const builtIn: WorkbookPart['builtIn'][number][] = [];
  let date1904 = false;
  let active = 0;
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag !== Tag.Open) continue;
    if (scanner.is('workbookPr')) {
      const value = scanner.attribute('date1904');
      date1904 = value === '1' || value === 'true';
    } else if (scanner.is('workbookView')) {
      active = Number(scanner.attribute('activeTab') ?? 0);
    } else if (scanner.is('sheet')) {
      const name = scanner.attribute('name');
      const relation = scanner.attribute('id');
      if (name === null || relation === null) scanner.damaged();
      const state = scanner.attribute('state');
      sheets.push({ name, relation, visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible' });
    } else if (scanner.is('definedName')) {
      const name = scanner.attribute('name');
      if (name === null) scanner.damaged();
      const scope = scanner.attribute('localSheetId');
      const refersTo = scanner.text() ?? '';
      if (name.startsWith(BUILT_IN))
        builtIn.push({ name: name.slice(BUILT_IN.length), sheet: Number(scope), refersTo });
      else (scope === null ? names : local).push({ name, refersTo });
    }
  }
  return { date1904, sheets, names: [...names, ...local], builtIn, active };
}
