import { Letters } from './Letters';
import { OddSpelling } from './OddSpelling';
import type { PaintedRun } from './PaintedRun';
import { lowered, PLAIN, raised, struck, type Look } from './runLooks';
import { Tag, type XmlScanner } from './XmlScanner';
import { unescapeText } from './unescapeText';

export interface RichText {
  readonly text: string;
  /** Null where no run has letters of its own, as nearly always. */
  readonly runs: readonly PaintedRun[] | null;
}

/**
 * The text of `<si>` or `<is>`, called right after its opening tag: its runs joined, without the phonetic readings.
 * Digits that are raised, lowered or struck through become such letters, so that the footnote in 95¹ is not taken for a
 * digit of the number. Null when more bytes are needed.
 */
export function richText(scanner: XmlScanner): RichText | null {
  if (scanner.selfClosing) return { text: '', runs: null };
  const outside = scanner.depth - 1;
  const runs: PaintedRun[] = [];
  let text = '';
  let style: RunStyle = OF_CELL;
  for (;;) {
    const tag = scanner.next();
    if (tag === Tag.More) return null;
    if (tag === Tag.None) scanner.damaged();
    if (tag === Tag.Close) {
      if (scanner.depth !== outside) continue;
      return { text: unescapeText(text), runs: runs.some(({ letters }) => letters !== null) ? runs : null };
    }
    if (scanner.isForeign) throw new OddSpelling();
    if (scanner.is('t')) {
      const read = scanner.text();
      if (read === null) return null;
      const run = style.look(read);
      text += run;
      scanner.checkLength(text);
      runs.push({ text: unescapeText(run), letters: style.letters });
    } else if (scanner.is('r')) style = OF_CELL;
    else if (scanner.is('rPr')) {
      const found = styleOf(scanner);
      if (found === null) return null;
      style = found;
    } else if (scanner.is('rPh') && !scanner.skip()) return null;
  }
}

interface RunStyle {
  readonly look: Look;
  /** Null for those of the cell. */
  readonly letters: Letters | null;
}

const OF_CELL: RunStyle = { look: PLAIN, letters: null };

/** How the run is shown whose properties have just been opened; null when more bytes are needed. */
function styleOf(scanner: XmlScanner): RunStyle | null {
  const letters = new Letters();
  if (scanner.selfClosing) return { look: PLAIN, letters };
  const outside = scanner.depth - 1;
  let script = PLAIN;
  for (;;) {
    const tag = scanner.next();
    if (tag === Tag.More) return null;
    if (tag === Tag.None) scanner.damaged();
    if (tag === Tag.Close) {
      if (scanner.depth === outside) return { look: letters.isStruck ? struck : script, letters };
    } else if (scanner.is('vertAlign')) {
      const value = scanner.attribute('val')?.trim();
      if (value === 'superscript') script = raised;
      if (value === 'subscript') script = lowered;
    } else letters.take(scanner.localName(), scanner);
  }
}
