import type { Rectangle } from '../../core/kernel/Rectangle';
import type { PaintedRun } from '../read/PaintedRun';
import { formulaResults, type FormulaResults } from '../read/formulaResults';
import { forEachRecord } from './forEachRecord';
import { inRuns, type Run } from './inRuns';
import type { SheetSight } from './SheetSight';
import { cellsOf } from './cellsOf';
import { XlsbLinks } from './XlsbLinks';
import { xlsbSight } from './xlsbSight';
import { XlsbStyles } from './XlsbStyles';

/** Records (MS-XLSB 2.3). */
const TEXT = 19;
const SHEET = 156;
const CALCULATION = 157;
const ARRAY = 426;

const RICH = 1;
const COMPUTED_ON_LOAD = 1;
const UNCOMPUTED = 16;
const COMPUTED_ON_SAVE = 32;

/** What an `.xlsb` says besides values: how texts and cells look, and what its formulas' results are worth. */
export interface MarkedXlsb {
  readonly results: FormulaResults;
  /** Texts with runs in fonts of their own, in these runs as they are shown. */
  readonly runs: ReadonlyMap<string, readonly PaintedRun[]>;
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
  readonly strings: Uint8Array;
  /** The part of a sheet by the id of its relationship; empty where there is none. */
  readonly sheet: (id: string) => Uint8Array;
}): MarkedXlsb {
  const styles = new XlsbStyles(parts.styles);
  const ids: string[] = [];
  const links = new XlsbLinks();
  const linked = new Set<string>();
  let results: FormulaResults = 'computed';
  const painted = new Map<string, readonly PaintedRun[]>();
  forEachRecord(parts.workbook, (kind, view) => {
    if (kind === CALCULATION) results = resultsBy(view);
    if (kind === SHEET) ids.push(wideText(view, 8));
    links.take(kind, view);
  });
  // What formulas refer to stands behind the names of the sheets.
  const sights = ids.map((id, sheet) =>
    xlsbSight(parts.sheet(id), styles, (kind, record, row) => {
      if (!links.leadsOut(kind, record)) return;
      for (const cell of kind === ARRAY
        ? cellsOf(rectangleOf(record))
        : [{ row, column: record.getUint32(0, true) + 1 }])
        linked.add([sheet, cell.row, cell.column].join());
    }),
  );
  forEachRecord(parts.strings, (kind, view) => {
    if (kind !== TEXT || (view.getUint8(0) & RICH) === 0) return;
    const letters = view.getUint32(1, true);
    const text = wideText(view, 1);
    const at = 5 + 2 * letters;
    const runs = Array.from({ length: view.getUint32(at, true) }, (_, place): Run => ({
      from: view.getUint16(at + 4 + 4 * place, true),
      font: view.getUint16(at + 6 + 4 * place, true),
    }));
    if (runs.length > 0)
      painted.set(
        text,
        inRuns(text, runs, (font) => styles.fonts[font]),
      );
  });
  return {
    results,
    runs: painted,
    sheets: ids,
    sights,
    isLinked: (sheet, row, column) => linked.has([sheet, row, column].join()),
  };
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
  const flags = view.getUint16(24, true);
  return formulaResults({
    isManual: view.getUint32(4, true) === 0,
    isComputedOnSave: (flags & COMPUTED_ON_SAVE) !== 0,
    isUncomputed: (flags & UNCOMPUTED) !== 0,
    isComputedOnLoad: (flags & COMPUTED_ON_LOAD) !== 0,
  });
}
