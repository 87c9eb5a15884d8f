import type { RawName, RawSheet } from '../../core/workbook/RawWorkbook';
import { formulaResults, type FormulaResults } from './formulaResults';
import { isOff } from './isOff';
import { isOn } from './isOn';
import { OddSpelling } from './OddSpelling';
import { Refused } from './Refused';
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
  /** What the results that are stored with formulas are worth. */
  readonly results: FormulaResults;
  /** Formulas may count themselves. */
  readonly iterates: boolean;
  /** Place of the sheet in front. */
  readonly active: number;
}

/** Reads `workbook.xml` (ECMA-376 part 1, 18.2). */
export function readWorkbookPart(scanner: XmlScanner): WorkbookPart {
  if (!scanner.rootIs('workbook')) throw new Refused('NOT_A_WORKBOOK', { kind: 'unknown' });
  const sheets: WorkbookPart['sheets'][number][] = [];
  const names: RawName[] = [];
  const local: RawName[] = [];
  const builtIn: WorkbookPart['builtIn'][number][] = [];
  let date1904 = false;
  let active = 0;
  let results: FormulaResults = 'computed';
  let iterates = false;
  for (;;) {
    const plain = plainName(scanner);
    if (plain !== null) {
      add(plain, null);
      continue;
    }
    const tag = scanner.next();
    if (tag === Tag.None) break;
    if (tag !== Tag.Open) continue;
    if (scanner.isForeign) {
      if (scanner.localName() === 'AlternateContent' && holdsOwn(scanner)) throw new OddSpelling();
    } else if (scanner.is('workbookPr')) {
      date1904 = isOn(scanner.attribute('date1904'));
    } else if (scanner.is('calcPr')) {
      results = resultsBy((name) => scanner.attribute(name));
      iterates = isOn(scanner.attribute('iterate'));
    } else if (scanner.is('workbookView')) {
      active = Number(scanner.attribute('activeTab') ?? 0);
    } else if (scanner.is('sheet')) {
      const name = scanner.attribute('name');
      // Excel writes old macro modules as sheets without a part.
      const relation = scanner.attribute('id') ?? '';
      if (name === null) scanner.damaged();
      const state = scanner.attribute('state');
      sheets.push({ name, relation, visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible' });
    } else if (scanner.is('definedName')) {
      const name = scanner.attribute('name');
      if (name === null) scanner.damaged();
      const scope = scanner.attribute('localSheetId');
      add({ name, refersTo: scanner.text() ?? '' }, scope);
    }
  }
  // They may have another prefix than the root.
  if (sheets.length === 0 && !scanner.isPlainly) throw new OddSpelling();
  return { date1904, sheets, names: [...names, ...local], builtIn, results, iterates, active };

  function add(found: RawName, scope: string | null): void {
    const { name, refersTo } = found;
    if (name.startsWith(BUILT_IN)) builtIn.push({ name: name.slice(BUILT_IN.length), sheet: Number(scope), refersTo });
    else (scope === null ? names : local).push(found);
  }
}

/** Whether there are tags of the root's vocabulary in the one that was just opened; the scanner then stands behind it. */
function holdsOwn(scanner: XmlScanner): boolean {
  if (scanner.selfClosing) return false;
  const outside = scanner.depth - 1;
  let found = false;
  while (scanner.depth > outside) {
    const tag = scanner.next();
    if (tag === Tag.None) scanner.damaged();
    found ||= tag === Tag.Open && !scanner.isForeign;
  }
  return found;
}

/**
 * A name as most programs write most names, `<definedName name="CT_1_1">Sheet1!$G$8</definedName>`, when it begins
 * right here; null, with nothing read, when something else does.
 */
function plainName(scanner: XmlScanner): RawName | null {
  const { position } = scanner;
  if (!scanner.isPlain || !scanner.literal('<definedName name="')) return null;
  const name = scanner.position;
  const nameEnd = scanner.toQuote();
  if (scanner.literal('">')) {
    const reference = scanner.position;
    const referenceEnd = scanner.toTag();
    if (scanner.literal('</definedName>')) {
      const refersTo = scanner.decode(reference, referenceEnd);
      scanner.checkLength(refersTo);
      return { name: scanner.decode(name, nameEnd), refersTo };
    }
  }
  scanner.position = position;
  return null;
}

function resultsBy(attribute: (name: string) => string | null): FormulaResults {
  return formulaResults({
    isManual: attribute('calcMode')?.trim() === 'manual',
    isComputedOnSave: !isOff(attribute('calcOnSave')),
    isUncomputed: isOff(attribute('calcCompleted')),
    isComputedOnLoad: isOn(attribute('fullCalcOnLoad')) || isOn(attribute('forceFullCalc')),
  });
}
