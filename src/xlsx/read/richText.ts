import { isOff } from './isOff';
import { OddSpelling } from './OddSpelling';
import { lowered, PLAIN, raised, struck, type Look } from './runLooks';
import { Tag, type XmlScanner } from './XmlScanner';
import { unescapeText } from './unescapeText';

/**
 * The text of `<si>` or `<is>`, called right after its opening tag: its runs joined, without the phonetic readings.
 * Digits that are raised, lowered or struck through become such letters, so that the footnote in 95¹ is not taken for a
 * digit of the number. Null when more bytes are needed.
 */
export function richText(scanner: XmlScanner): string | null {
  if (scanner.selfClosing) return '';
  const outside = scanner.depth - 1;
  let text = '';
  let look: Look = PLAIN;
  for (;;) {
    const tag = scanner.next();
    if (tag === Tag.More) return null;
    if (tag === Tag.None) scanner.damaged();
    if (tag === Tag.Close) {
      if (scanner.depth === outside) return unescapeText(text);
    } else if (scanner.isForeign) throw new OddSpelling();
    else if (scanner.is('t')) {
      const run = scanner.text();
      if (run === null) return null;
      text += look === PLAIN ? run : look(run);
      scanner.checkLength(text);
    } else if (scanner.is('r')) look = PLAIN;
    else if (scanner.is('rPr')) {
      const found = lookOf(scanner);
      if (found === null) return null;
      look = found;
    } else if (scanner.is('rPh') && !scanner.skip()) return null;
  }
}

/** How the run is shown whose properties have just been opened; null when more bytes are needed. */
function lookOf(scanner: XmlScanner): Look | null {
  if (scanner.selfClosing) return PLAIN;
  const outside = scanner.depth - 1;
  let look = PLAIN;
  for (;;) {
    const tag = scanner.next();
    if (tag === Tag.More) return null;
    if (tag === Tag.None) scanner.damaged();
    if (tag === Tag.Close) {
      if (scanner.depth === outside) return look;
    } else if (scanner.is('vertAlign')) {
      const value = scanner.attribute('val')?.trim();
      if (value === 'superscript') look = raised;
      if (value === 'subscript') look = lowered;
    } else if (scanner.is('strike') && !isOff(scanner.attribute('val'))) look = struck;
  }
}
