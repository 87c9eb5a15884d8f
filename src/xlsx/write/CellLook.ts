/** What stands behind the address of each cell of one format, made once: a workbook has some hundred thousand cells. */
export class CellLook {
  /** The address's end and the format. */
  readonly start: string;
  /** All that remains of a cell that holds nothing; null where it need not be there at all. */
  readonly blank: string | null;
  /** Up to a number. */
  readonly number: string;
  /** Up to the place of a text that sheets share. */
  readonly text: string;

  /**
   * @param format its place among the cell formats
   * @param isUnlocked whether users may type in such a cell where the sheet is protected
   */
  constructor(
    format: number,
    readonly isUnlocked: boolean,
  ) {
    this.start = format === 0 ? '"' : `" s="${format}"`;
    this.blank = format === 0 ? null : `${this.start}/>`;
    this.number = `${this.start}><v>`;
    this.text = `${this.start} t="s"><v>`;
  }
}
