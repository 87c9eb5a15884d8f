import { Tag, type XmlScanner } from './XmlScanner';
import { unescapeText } from './unescapeText';

/**
 * The text of `<si>` or `<is>`, called right after its opening tag: its runs joined, without the phonetic readings.
 * Null when more bytes are needed.
 */
export function richText(scanner: XmlScanner): string | null {
  if (scanner.selfClosing) return '';
  const outside = scanner.depth - 1;
  let text = '';
  for (;;) {
    const tag = scanner.next();
    if (tag === Tag.More) return null;
    if (tag === Tag.None) scanner.damaged();
    if (tag === Tag.Close) {
      if (scanner.depth === outside) return unescapeText(text);
    } else if (scanner.is('t')) {
      const run = scanner.text();
      if (run === null) return null;
      text += run;
      scanner.checkLength(text);
    } else if (scanner.is('rPh') || scanner.is('rPr')) {
      if (!scanner.skip()) return null;
    }
  }
}
