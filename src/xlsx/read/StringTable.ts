import { richText } from './richText';
import { Tag, type XmlScanner } from './XmlScanner';

/** The shared strings of a workbook. Each is decoded when a cell first asks for it. */
export class StringTable {
  private readonly starts: number[] = [];
  private readonly texts: (string | undefined)[] = [];

  constructor(private readonly scanner: XmlScanner | null) {
    if (scanner === null) return;
    for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
      if (tag !== Tag.Open || !scanner.is('si')) continue;
      this.starts.push(scanner.selfClosing ? -1 : scanner.position);
      scanner.skip();
    }
  }

  /** Text by its number; null if there is none of that number. */
  get(index: number): string | null {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const start = this.starts[index];
    if (start === undefined || this.scanner === null) return null;
    if (start < 0) return (this.texts[index] = '');
    this.scanner.position = start;
    this.scanner.selfClosing = false;
    this.scanner.depth = 2;
    return (this.texts[index] = richText(this.scanner) ?? this.scanner.damaged());
  }
}
