import { textXml } from './textXml';

/** The workbook's texts, each kept once (`xl/sharedStrings.xml`). */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** Number of the text, counted from 0. */
  place(text: string): number {
    this.uses++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  /** Puts out the part, one piece after the other. */
  put(put: (piece: string) => void): void {
    put(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
        `count="${this.uses}" uniqueCount="${this.places.size}">`,
    );
    for (const text of this.places.keys()) {
      put(`<si>${textXml(text)}</si>`);
    }
    put('</sst>');
  }
}
