import { formulaResults, type FormulaResults } from '../read/formulaResults';
import { forEachRecord } from './forEachRecord';
import { inRuns, type Run } from './inRuns';
import type { SheetSight } from './SheetSight';
import { xlsbSight } from './xlsbSight';
import { XlsbStyles } from './XlsbStyles';

/** Records (MS-XLSB 2.3). */
const TEXT = 19;
const SHEET = 156;
const CALCULATION = 157;

const RICH = 1;
const COMPUTED_ON_LOAD = 1;
const UNCOMPUTED = 16;
const COMPUTED_ON_SAVE = 32;

/** What an `.xlsb` says besides values: how texts and cells look, and what its formulas' results are worth. */
export interface MarkedXlsb {
  readonly results: FormulaResults;
  /** Texts whose digits are raised, lowered or struck through, with these as such letters. */
  readonly texts: ReadonlyMap<string, string>;
  /** How each sheet shows its cells, in their order. */
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
  const sights: SheetSight[] = [];
  let results: FormulaResults = 'computed';
  const texts = new Map<string, string>();
  forEachRecord(parts.workbook, (kind, view) => {
    if (kind === CALCULATION) results = resultsBy(view);
    if (kind === SHEET) sights.push(xlsbSight(parts.sheet(wideText(view, 8)), styles.looks));
  });
  forEachRecord(parts.strings, (kind, view) => {
    if (kind !== TEXT || (view.getUint8(0) & RICH) === 0) return;
    const letters = view.getUint32(1, true);
    const text = wideText(view, 1);
    const at = 5 + 2 * letters;
    const runs = Array.from({ length: view.getUint32(at, true) }, (_, place): Run => ({
      from: view.getUint16(at + 4 + 4 * place, true),
      font: view.getUint16(at + 6 + 4 * place, true),
    }));
    const shown = inRuns(text, runs, (font) => styles.fonts[font]);
    if (shown !== text) texts.set(text, shown);
  });
  return { results, texts, sights };
}

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
