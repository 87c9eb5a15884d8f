import type { RawName } from '../../core/workbook/RawWorkbook';
import type { CellLook } from '../../core/workbook/lookOf';
import type { PaintedRun } from '../read/PaintedRun';
import type { FormulaResults } from '../read/formulaResults';
import type { SheetSight } from './SheetSight';
import type { XlsProperties } from './xlsProperties';

/** What has to be known of a file besides what the other library gives. */
export interface Marks {
  /** What the other library is given to read. */
  readonly bytes: Uint8Array;
  /** What the file says of itself, where the other library is not given it. */
  readonly properties?: XlsProperties;
  /** Custom properties alone, where the other library passes over them. */
  readonly custom?: ReadonlyMap<string, string>;
  readonly decode: (text: string) => string;
  /** Names that the other library leaves out. */
  readonly formulaNames?: readonly RawName[];
  /** The text of a cell in runs as they are shown; null where it has none. Places count from 1, sheets from 0. */
  readonly runsAt: (
    sheet: number,
    row: number,
    column: number,
    text: string,
    look: CellLook | null,
  ) => readonly PaintedRun[] | null;
  /** A text that is no cell's own without the marks of runs; left out where texts have none. */
  readonly withoutRuns?: (text: string) => string;
  /** Whether a cell's formula holds 0 until it is computed. Places as above. */
  readonly isUncomputed: (sheet: number, row: number, column: number) => boolean;
  /** Whether a cell's formula leads to another workbook, which the other library takes for this one. Places as above. */
  readonly isLinked: (sheet: number, row: number, column: number) => boolean;
  /** How each sheet shows its cells, as far as that is known. */
  readonly sights: readonly SheetSight[];
  readonly results: FormulaResults;
  /** Formulas may count themselves. */
  readonly iterates: boolean;
  /**
   * Whether a stored 0 is believed of a formula that may give a text. LibreOffice 7.4 stores 0 for a text in an `.xls` that
   * it saves without a window: for “-” or “…”, which are no figures. Excel stores what it shows, and writes its name.
   */
  readonly zeroOfText: boolean;
  /** Whether the file says of a number as a text what its cell shows. */
  readonly saysShown: boolean;
  /** No formula was computed: an empty text is none's result. */
  readonly isBare?: boolean;
}
