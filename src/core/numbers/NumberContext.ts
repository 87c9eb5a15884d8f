import type { Range, UnitOfMeasure } from '../catalogue/Catalogue';

/** What is known about the cell that a number stands in: all that may decide between two readings of it. */
export interface NumberContext {
  readonly unitOfMeasure: UnitOfMeasure;
  readonly wholeNumber: boolean;
  /** Values outside it cannot be (in the unit of measure). */
  readonly hardRange: Range;
  /**
   * Where this very cell's value must lie for practical purposes; null when that is not known. It decides between
   * two readings, so a range that is only usual for the whole city must not be given for one commune's cell.
   */
  readonly expected: Range | null;
  /** The cell that holds the text is formatted as a percentage. */
  readonly percentCell?: boolean;
}
