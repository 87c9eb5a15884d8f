import { takesFrom, type FormulaTokens, type OtherBooks } from './FormulaTokens';

/** What the formulas of a workbook refer to, as its lists say it in their order: what is of another workbook or program. */
export class LinkedBooks {
  private readonly isOther: boolean[] = [];
  private sheets: readonly number[] = [];
  private readonly isOtherName: boolean[] = [];
  private readonly others: OtherBooks = {
    hasSheet: (sheet) => this.isOther[this.sheets[sheet] ?? -1] === true,
    hasName: (name) => this.isOtherName[name - 1] === true,
  };

  constructor(private readonly tokens: FormulaTokens) {}

  addBook(isOther: boolean): void {
    this.isOther.push(isOther);
  }

  /** @param books the number of the workbook of each sheet to which formulas refer */
  setSheets(books: readonly number[]): void {
    this.sheets = books;
  }

  /** @param isOther it leads to another workbook itself */
  addName(isOther: boolean): void {
    this.isOtherName.push(isOther);
  }

  /** Whether a formula takes something from another workbook; its tokens begin at `first`, and have `size` bytes. */
  leadsOut(record: DataView, first: number, size: number): boolean {
    return this.isOther.includes(true) && takesFrom(record, first, size, this.tokens, this.others);
  }
}
