import { OddSpelling } from './OddSpelling';
import type { PaintedRun } from './PaintedRun';
import { richText } from './richText';
import { unescapeText } from './unescapeText';
import { Tag, type XmlScanner } from './XmlScanner';

/** An empty item has no place. */
const EMPTY = -1;

/** The shared strings of a workbook. Each is decoded when a cell first asks for it. */
export class StringTable {
  /** Where the content of each item begins. */
  private readonly starts: number[] = [];
  /** Where its text ends, for an item that is nothing but one text; 0 for any other. */
  private readonly ends: number[] = [];
  private readonly texts: (string | undefined)[] = [];
  /** Of those that were decoded and have some. */
  private readonly runs = new Map<number, readonly PaintedRun[]>();

  constructor(private readonly scanner: XmlScanner | null) {
    if (scanner === null) return;
    for (;;) {
      if (this.plainItem(scanner)) continue;
      const tag = scanner.next();
      if (tag === Tag.None) return;
      if (tag !== Tag.Open) continue;
      if (scanner.isForeign) throw new OddSpelling();
      if (!scanner.is('si')) continue;
      this.starts.push(scanner.selfClosing ? EMPTY : scanner.position);
      this.ends.push(0);
      this.passOver(scanner);
    }
  }

  /** Goes past the item that was just opened. */
  private passOver(scanner: XmlScanner): void {
    if (scanner.selfClosing) return;
    const outside = scanner.depth - 1;
    while (scanner.depth > outside) {
      const tag = scanner.next();
      if (tag === Tag.None) scanner.damaged();
      // Its texts may be one of several choices, or not meant as such.
      if (tag === Tag.Open && scanner.isForeign) throw new OddSpelling();
    }
  }

  /** Text by its number; null if there is none of that number. */
  get(index: number): string | null {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const start = this.starts[index];
    if (start === undefined || this.scanner === null) return null;
    return (this.texts[index] = this.decode(this.scanner, index, start));
  }

  /** The runs of a text that was asked for, where some have letters of their own. */
  runsOf(index: number): readonly PaintedRun[] | null {
    return this.runs.get(index) ?? null;
  }

  private decode(scanner: XmlScanner, index: number, start: number): string {
    if (start === EMPTY) return '';
    const end = this.ends[index] ?? 0;
    if (end > 0) {
      const text = scanner.decode(start, end);
      scanner.checkLength(text);
      return unescapeText(text);
    }
    scanner.position = start;
    scanner.selfClosing = false;
    scanner.depth = 2;
    const { text, runs } = richText(scanner) ?? scanner.damaged();
    if (runs !== null) this.runs.set(index, runs);
    return text;
  }

  /** Goes past an item as most programs write most items, with one text and nothing else. */
  private plainItem(scanner: XmlScanner): boolean {
    const { position } = scanner;
    if (!scanner.isPlain || !scanner.literal('<si><t')) return false;
    if (scanner.literal('>') || scanner.literal(' xml:space="preserve">')) {
      const start = scanner.position;
      const end = scanner.toTag();
      if (scanner.literal('</t></si>')) {
        this.starts.push(start);
        this.ends.push(end);
        return true;
      }
    }
    scanner.position = position;
    return false;
  }
}
