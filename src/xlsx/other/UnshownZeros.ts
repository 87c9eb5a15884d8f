import { plainOdsCell, type OdsCell } from './plainOdsCell';

/** Attributes that say what a cell holds. */
const VALUE = /^(office|table|calcext):(value-type|value|currency)$/;

/**
 * Cells of an `.ods` that hold 0 and show nothing, in a file that says of its other numbers what they show. Calligra Sheets
 * writes so what was blank in an `.xls`: they are blank.
 */
export class UnshownZeros {
  private readonly zeros: { readonly place: number; readonly cell: OdsCell }[] = [];
  private saysShown = false;

  /** @param place of the cell among the pieces that are written */
  look(place: number, cell: OdsCell): void {
    const { attributes, paragraphs } = cell;
    const value = attributes.get('office:value') ?? attributes.get('table:value');
    if (value === undefined || attributes.has('table:formula')) return;
    if ((paragraphs ?? '') !== '') this.saysShown = true;
    else if (Number(value) === 0) {
      this.zeros.push({ place, cell });
    }
  }

  /** The pieces with blank cells in the place of such zeros. */
  emptied(pieces: string[]): string[] {
    if (!this.saysShown) return pieces;
    for (const { place, cell } of this.zeros) {
      const attributes = new Map([...cell.attributes].filter(([key]) => !VALUE.test(key)));
      pieces[place] = plainOdsCell({ ...cell, attributes, paragraphs: null });
    }
    return pieces;
  }
}
