import type { DrawnChart } from './DrawnChart';
import type { DrawnConditionalFormat } from './DrawnConditionalFormat';
import type { PrintSetup } from './PrintSetup';
import type { DrawnValidation } from './DrawnValidation';

/** One sheet of a `DrawnWorkbook`. */
export interface DrawnSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly columns: readonly DrawnColumn[];
  /** Row 1 first; a row without cells may be an empty list. */
  readonly rows: readonly DrawnRow[];
  /** Merged ranges in A1 notation. Never in data, only in heads. */
  readonly merges: readonly string[];
  /** Count of rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintSetup | null;
  /** True locks every cell whose style does not say `locked: false` (without a password). */
  readonly protected: boolean;
  readonly validations: readonly DrawnValidation[];
  readonly conditionalFormats: readonly DrawnConditionalFormat[];
  readonly links: readonly DrawnLink[];
  /** A1 range with a filter on its first row. */
  readonly autoFilter: string | null;
  readonly charts: readonly DrawnChart[];
  readonly gridlines: boolean;
}

export interface DrawnColumn {
  /** Characters of the default font, as Excel counts column width. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface DrawnRow {
  /** Points; left out, the program that opens the file chooses. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly cells: readonly (DrawnCell | null)[];
}

export type CellValue = string | number | boolean | null;

export interface DrawnCell {
  /** The value; beside a formula, its result as computed by the core (written as the cached result). */
  readonly value: CellValue;
  /** English function names, `,` between arguments, without the leading `=`. */
  readonly formula?: string;
  /** Key into `DrawnWorkbook.styles`. */
  readonly style?: string;
  /**
   * The text is this workbook's alone. In a file it stands in its cell, as what users may type does, and not in the table of
   * texts that all sheets share: so that table is the same in all forms of a plan, and is read once for all of them.
   */
  readonly own?: true;
}

/** A link inside the workbook. */
export interface DrawnLink {
  readonly cell: string;
  readonly sheet: string;
  readonly target: string;
  readonly tip?: string;
}
