import type { Rectangle } from '../../core/kernel/Rectangle';
import type { PaintedRun } from '../read/PaintedRun';
import { formulaResults, type FormulaResults } from '../read/formulaResults';
import { OFFICE_THEME } from '../read/officeTheme';
import { forEachRecord } from './forEachRecord';
import { inRuns, type Run, type RunFont } from './inRuns';
import type { SheetSight } from './SheetSight';
import { cellsOf } from './cellsOf';
import { XlsbLinks } from './XlsbLinks';
import { xlsbSight } from './xlsbSight';
import { XlsbStyles } from './XlsbStyles';

/** Records (MS-XLSB 2.3). */
const TEXT = 19;
const SHARED_TEXT_CELL = 7;
const RICH_CELL = 62;
const SHEET = 156;
const CALCULATION = 157;
/** Where the flags of how is computed stand, and one of them. */
const CALCULATION_FLAGS = 24;
const ITERATES = 4;
const ARRAY = 426;

/** Behind the column and cell format of a cell. */
const CELL_CONTENT = 8;
const RICH = 1;
const COMPUTED_ON_LOAD = 1;
const UNCOMPUTED = 16;
const COMPUTED_ON_SAVE = 32;

/** What an `.xlsb` says besides values: how texts and cells look, and what its formulas' results are worth. */
export interface MarkedXlsb {
  readonly results: FormulaResults;
  /** Formulas may count themselves. */
  readonly iterates: boolean;
  /** The text of a cell in runs as they are shown; null where it has none. Places count from 1, sheets from 0. */
  readonly runsAt: (sheet: number, row: number, column: number) => readonly PaintedRun[] | null;
  /** Whether a cell's formula takes something from another workbook. Places count from 1, sheets from 0. */
  readonly isLinked: (sheet: number, row: number, column: number) => boolean;
  /** Ids of the sheets' relationships, in their order. */
  readonly sheets: readonly string[];
  /** How each sheet shows its cells, in the same order. */
  readonly sights: readonly SheetSight[];
}

/**
 * Looks through parts of an `.xlsb` for what the other library leaves out.
 *
 * @throws RangeError for records that end before what they say
 */
export function markedXlsb(parts: {
  readonly workbook: Uint8Array;
  readonly styles: Uint8Array;
  /** The colours of its theme, by their numbers; left out for Office's own. */
  readonly theme?: readonly string[];
  readonly strings: Uint8Array;
  /** The part of a sheet by the id of its relationship; empty where there is none. */
  readonly sheet: (id: string) => Uint8Array;
}): MarkedXlsb {
  const styles = new XlsbStyles(parts.styles, parts.theme ?? OFFICE_THEME);
  const ids: string[] = [];
  const links = new XlsbLinks();
  const linked = new Set<string>();
  let results: FormulaResults = 'computed';
  let iterates = false;
  const fontOf = (font: number): RunFont | undefined => styles.fonts[font];
  const shared: (readonly PaintedRun[] | null)[] = [];
  const painted = new Map<string, readonly PaintedRun[]>();
  forEachRecord(parts.strings, (kind, view) => {
    if (kind === TEXT) shared.push(runsIn(view, 0, fontOf));
  });
  forEachRecord(parts.workbook, (kind, view) => {
    if (kind === CALCULATION) {
      results = resultsBy(view);
      iterates = (view.getUint16(CALCULATION_FLAGS, true) & ITERATES) !== 0;
    }
    if (kind === SHEET) ids.push(wideText(view, 8));
    links.take(kind, view);
  });
  // What formulas refer to stands behind the names of the sheets.
  const sights = ids.map((id, sheet) =>
    xlsbSight(parts.sheet(id), styles, (kind, record, row) => {
      const place = (cell: { row: number; column: number }): string => [sheet, cell.row, cell.column].join();
      const here = (): string => place({ row, column: record.getUint32(0, true) + 1 });
      const runs =
        kind === SHARED_TEXT_CELL
          ? shared[record.getUint32(CELL_CONTENT, true)]
          : kind === RICH_CELL
            ? runsIn(record, CELL_CONTENT, fontOf)
            : null;
      if (runs) painted.set(here(), runs);
      if (!links.leadsOut(kind, record)) return;
      if (kind === ARRAY) for (const cell of cellsOf(rectangleOf(record))) linked.add(place(cell));
      else linked.add(here());
    }),
  );
  return {
    results,
    iterates,
    runsAt: (sheet, row, column) => painted.get([sheet, row, column].join()) ?? null,
    sheets: ids,
    sights,
    isLinked: (sheet, row, column) => linked.has([sheet, row, column].join()),
  };
}

/** A text with its runs (MS-XLSB 2.5.122) as they are shown; null where it has none in fonts of their own. */
function runsIn(
  record: DataView,
  at: number,
  fontOf: (font: number) => RunFont | undefined,
): readonly PaintedRun[] | null {
  if ((record.getUint8(at) & RICH) === 0) return null;
  const start = at + 5 + 2 * record.getUint32(at + 1, true);
  const runs = Array.from({ length: record.getUint32(start, true) }, (_, place): Run => ({
    from: record.getUint16(start + 4 + 4 * place, true),
    font: record.getUint16(start + 6 + 4 * place, true),
  }));
  return runs.length === 0 ? null : inRuns(wideText(record, at + 1), runs, fontOf);
}

/** The cells at which a record begins (MS-XLSB 2.5.153). */
const rectangleOf = (record: DataView): Rectangle => ({
  top: record.getUint32(0, true) + 1,
  bottom: record.getUint32(4, true) + 1,
  left: record.getUint32(8, true) + 1,
  right: record.getUint32(12, true) + 1,
});

/** Count of letters and the letters; nothing where the text is absent, which is said by the largest count. */
function wideText(view: DataView, at: number): string {
  const count = view.getUint32(at, true);
  if (count === 0xffffffff) return '';
  return String.fromCharCode(...Array.from({ length: count }, (_, place) => view.getUint16(at + 4 + 2 * place, true)));
}

function resultsBy(view: DataView): FormulaResults {
  const flags = view.getUint16(CALCULATION_FLAGS, true);
  return formulaResults({
    isManual: view.getUint32(4, true) === 0,
    isComputedOnSave: (flags & COMPUTED_ON_SAVE) !== 0,
    isUncomputed: (flags & UNCOMPUTED) !== 0,
    isComputedOnLoad: (flags & COMPUTED_ON_LOAD) !== 0,
  });
}
