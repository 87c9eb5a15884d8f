/**
 * A workbook as it was found, before any rule looks at it: from Excel through Office.js or from the bytes of a file.
 * Names are whatever the file says, so they are only ever values here, never keys of objects.
 */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly names: readonly RawName[];
  /** Custom document properties as text. */
  readonly properties: ReadonlyMap<string, string>;
  /** When the file says that it was last saved (ISO 8601), if it does. */
  readonly modified: string | null;
  /** Dates are counted from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Formulas may count themselves: they are computed again and again. Absent where not, or where that was not looked at. */
  readonly iterates?: true;
}

export interface RawSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Cells that hold something, in the order found. */
  readonly cells: readonly RawCell[];
  /** How the sheet, as it was read, differs from one of another file; absent where that is not known. */
  readonly difference?: RawDifference;
  /** Cells that are shown as one, in A1 notation; absent where there are none or that was not looked at. */
  readonly merges?: readonly string[];
  /** Absent as above. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Stretches of columns; absent as above. */
  readonly hiddenColumns?: readonly { readonly first: number; readonly last: number }[];
  /** It shows formulas in the place of their results; absent where it does not or that was not looked at. */
  readonly showsFormulas?: true;
  /** Rules by which cells may show another number than they hold, strike it through or hide it; absent as above. */
  readonly conditional?: readonly RawConditional[];
  /** What people wrote beside cells; absent as above. */
  readonly notes?: readonly RawNote[];
  /** Texts that are drawn over cells; absent as above. */
  readonly boxes?: readonly RawBox[];
  /** Native data validation of the named input cells; absent where that was not looked at, as in a file. */
  readonly validations?: readonly RawValidation[];
}

/**
 * A sheet as the rows of another file's sheet and what is other in it. Files that come from one form have most rows alike,
 * and what is made of those need be made only once.
 */
export interface RawDifference {
  /** The cells of this sheet that it tells of ({@link differenceOf}). */
  readonly cells: readonly RawCell[];
  /** The rows of the other sheet, from above: one and the same object for all sheets that come from it. */
  readonly base: readonly RawRow[];
  /** The rows of this sheet that are not the same there, from above. */
  readonly own: readonly RawRow[];
  /** Numbers of the rows there that are not the same here. */
  readonly gone: readonly number[];
  /** Numbers of all rows that are other here than there. */
  readonly changed: readonly number[];
}

/** The cells of one row that hold something. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly RawCell[];
}

/** A note or comment at a cell, with its answers. Rows and columns count from 1. */
export interface RawNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A text box, or another shape with a text, and the cells that it covers (A1). */
export interface RawBox {
  readonly range: string;
  readonly text: string;
}

/** A conditional format that bears on what a cell means. */
export interface RawConditional {
  /** A1 notation. */
  readonly ranges: readonly string[];
  /** Its number format; null where it strikes through or hides what is in the cell. */
  readonly format: string | null;
  /** A comparison of the cell's number with others, as the file names it; null for a condition of another kind. */
  readonly when: { readonly operator: string; readonly bounds: readonly number[] } | null;
}

/** The native data validation of one cell, as far as the template uses such rules. */
export interface RawValidation {
  /** A1. */
  readonly cell: string;
  readonly kind: 'none' | 'list' | 'custom' | 'other';
  /** The list's source or the custom rule's formula, as the program writes it; null if it did not tell. */
  readonly formula: string | null;
}

export interface RawName {
  readonly name: string;
  /** What the name refers to as written, e.g. `'Biểu chỉ tiêu'!$G$12`. */
  readonly refersTo: string;
}

/** A cell that holds something. Rows and columns count from 1. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly kind: RawCellKind;
  /** Number and boolean as such; text and error code as a string; null when `uncached`. */
  readonly value: string | number | boolean | null;
  /** The formula without `=`, if the cell has one. */
  readonly formula: string | null;
  /** The number format code, if it is not General. */
  readonly format: string | null;
  /** The formula takes something from another workbook, though its text does not say so. */
  readonly isLinked?: true;
  /** The formula's result may be older than what it is computed from: the workbook is not computed by itself. */
  readonly mayBeStale?: true;
  /** The file does not say by which number format the cell shows its number: it may be a date or a percentage. */
  readonly formatUnknown?: true;
  /** All that the cell shows is struck through. */
  readonly struck?: true;
  /** The cell shows its content in the colour of its ground. */
  readonly unseen?: true;
}

/** `uncached`: a formula whose program did not store a result; it must not be taken for 0. */
export type RawCellKind = 'number' | 'text' | 'boolean' | 'error' | 'uncached';
