import type { CellStyle } from './CellStyle';
import type { DrawnSheet } from './DrawnSheet';

/**
 * A workbook as a plain value: what the add-in draws into Excel, what the writer turns into `.xlsx` bytes and
 * what the embedded workbook opens. Nothing in it depends on where it goes, so the ways out cannot disagree.
 */
export interface DrawnWorkbook {
  readonly sheets: readonly DrawnSheet[];
  /** Name of the sheet that is in front when the workbook opens. */
  readonly activeSheet: string;
  /** Every style that cells refer to by name. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly names: readonly DrawnName[];
  /** Custom document properties (text). */
  readonly properties: Readonly<Record<string, string>>;
  /** Core document properties that people see in the file's details. */
  readonly title?: string;
  readonly creator?: string;
}

/** A workbook-level defined name of one range. */
export interface DrawnName {
  readonly name: string;
  readonly sheet: string;
  /** A1 reference without sheet and without `$`, e.g. `G12` or `A2:H90`. */
  readonly range: string;
}
