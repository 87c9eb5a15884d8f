import { textXml } from './textXml';
import { XML_PROLOG } from './xmlProlog';

/** How a cell with a value ends. */
export const VALUE_END = '</v></c>';

/** The workbook's texts, each kept once (`xl/sharedStrings.xml`). */
export class SharedStrings {
  /** Each text with its number, as it stands in a cell up to the end. */
  private readonly cellEnds = new Map<string, string>();
  private uses = 0;

  /** The text's number, counted from 0, and the end of a cell that holds the text. */
  cellEnd(text: string): string {
    this.uses++;
    const known = this.cellEnds.get(text);
    if (known !== undefined) return known;
    const end = `${this.cellEnds.size}${VALUE_END}`;
    this.cellEnds.set(text, end);
    return end;
  }

  /** Puts out the part, one piece after the other. */
  put(put: (piece: string) => void): void {
    put(
      XML_PROLOG +
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
        `count="${this.uses}" uniqueCount="${this.cellEnds.size}">`,
    );
    for (const text of this.cellEnds.keys()) {
      put(`<si>${textXml(text)}</si>`);
    }
    put('</sst>');
  }
}
