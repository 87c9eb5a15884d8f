import { formulaResults, type FormulaResults } from '../read/formulaResults';
import type { Look } from '../read/runLooks';
import { fontLook } from './fontLook';
import { inRuns, type Run } from './inRuns';

/** Records (MS-XLSB 2.3). */
const TEXT = 19;
const FONT = 43;
const CALCULATION = 157;
const END_FONTS = 612;

const RICH = 1;
const COMPUTED_ON_LOAD = 1;
const UNCOMPUTED = 16;
const COMPUTED_ON_SAVE = 32;

/** What an `.xlsb` says besides values: how digits of its texts look, and what its formulas' results are worth. */
export interface MarkedXlsb {
  readonly results: FormulaResults;
  /** Texts whose digits are raised, lowered or struck through, with these as such letters. */
  readonly texts: ReadonlyMap<string, string>;
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
}): MarkedXlsb {
  const looks: Look[] = [];
  let results: FormulaResults = 'computed';
  const texts = new Map<string, string>();
  forEachRecord(parts.workbook, (kind, view) => {
    if (kind === CALCULATION) results = resultsBy(view);
  });
  let areFonts = true;
  forEachRecord(parts.styles, (kind, view) => {
    if (kind === END_FONTS) areFonts = false;
    if (kind === FONT && areFonts) looks.push(fontLook(view.getUint16(2, true), view.getUint16(6, true)));
  });
  forEachRecord(parts.strings, (kind, view) => {
    if (kind !== TEXT || (view.getUint8(0) & RICH) === 0) return;
    const letters = view.getUint32(1, true);
    const text = String.fromCharCode(...Array.from({ length: letters }, (_, at) => view.getUint16(5 + 2 * at, true)));
    const at = 5 + 2 * letters;
    const runs = Array.from({ length: view.getUint32(at, true) }, (_, place): Run => ({
      from: view.getUint16(at + 4 + 4 * place, true),
      font: view.getUint16(at + 6 + 4 * place, true),
    }));
    const shown = inRuns(text, runs, (font) => looks[font]);
    if (shown !== text) texts.set(text, shown);
  });
  return { results, texts };
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

/** Number and length of a record come seven bits a byte (MS-XLSB 2.1.4). */
function forEachRecord(bytes: Uint8Array, take: (kind: number, content: DataView) => void): void {
  let at = 0;
  const byte = (): number => bytes[at++] ?? 0;
  while (at < bytes.length) {
    const first = byte();
    const kind = first < 128 ? first : (first & 127) + 128 * byte();
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const more = byte();
      length += (more & 127) * 2 ** shift;
      if (more < 128) break;
    }
    take(kind, new DataView(bytes.buffer, bytes.byteOffset + at, Math.max(0, Math.min(length, bytes.length - at))));
    at += length;
  }
}
