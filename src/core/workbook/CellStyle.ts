/** The look of a cell; every field that is left out keeps the workbook's default. Colours are `RRGGBB`. */
export interface CellStyle {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** A line through all that the cell shows. */
  readonly strike?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Indentation steps from the left. */
  readonly indent?: number;
  /** Number format code in the invariant (English) notation of the file format, e.g. `#,##0.00`; `@` for text. */
  readonly numberFormat?: string;
  /** Thin black lines on the sides that are named. */
  readonly borders?: readonly BorderSide[];
  /** False lets the user type into the cell of a protected sheet; the default is true, as in Excel. */
  readonly locked?: boolean;
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';
