import { plainOdsCell } from './plainOdsCell';

/** Attributes that say what a cell holds. */
const VALUE = /^(office|table|calcext):(value-type|value|currency)$/;

/**
 * Cells of an `.ods` that hold 0 and show nothing, in a file that says of its other numbers what they show. Calligra Sheets
 * writes so what was blank in an `.xls`: they are blank.
 */
export class UnshownZeros {
  private readonly zeros: { readonly place: number; readonly name: string; readonly kept: Map<string, string> }[] = [];
  private saysShown = false;

  /** @param place of the cell among the pieces that are written */
  look(place: number, name: string, attributes: ReadonlyMap<string, string>, paragraphs: string | null): void {
    const value = attributes.get('office:value') ?? attributes.get('table:value');
    if (value === undefined || attributes.has('table:formula')) return;
    if ((paragraphs ?? '') !== '') this.saysShown = true;
    else if (Number(value) === 0) {
      this.zeros.push({ place, name, kept: new Map([...attributes].filter(([key]) => !VALUE.test(key))) });
    }
  }

  /** The pieces with blank cells in the place of such zeros. */
  emptied(pieces: string[]): string[] {
    if (!this.saysShown) return pieces;
    for (const { place, name, kept } of this.zeros) pieces[place] = plainOdsCell(name, kept, null);
    return pieces;
  }
}
