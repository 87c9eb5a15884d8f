import type { DrawnChart } from '../../core/workbook/DrawnChart';

/** What a workbook keeps about a sheet and Univer does not. */
export interface SheetExtras {
  veryHidden: boolean;
  /** What may still be done while the sheet is protected; null while it is not. */
  protection: ProtectionOptions | null;
  /** What takes the protection away; kept while the workbook is open and in no file. Null for none. */
  password: string | null;
  /** False lets the user type into every cell that does not say otherwise. */
  lockedByDefault: boolean;
  /** Frozen rows and columns while fewer are shown frozen for want of room; else null. */
  frozen: { readonly rows: number; readonly columns: number } | null;
  print: PageSetup;
  charts: SheetChart[];
  comments: SheetComment[];
}

/** Office.js's `WorksheetProtectionOptions`. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  /** Points. */
  margins: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
  /** Office.js's `PageLayoutZoomOptions`. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** A1 references without sheet and `$`. */
  area: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  /** Header and footer codes of the file format, by page kind (`default`, `first`, `even`, `odd`) and place. */
  headers: Map<string, string>;
  /** Office.js's `HeaderFooterState`. */
  headerState: string;
}

export interface SheetChart {
  readonly id: string;
  name: string;
  drawn: DrawnChart;
}

export interface SheetComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  content: string;
  resolved: boolean;
}

export function emptyExtras(): SheetExtras {
  return {
    veryHidden: false,
    protection: null,
    password: null,
    lockedByDefault: true,
    frozen: null,
    print: {
      orientation: 'Portrait',
      paperSize: 'A4',
      margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
      zoom: { scale: 100 },
      centerHorizontally: false,
      centerVertically: false,
      area: null,
      titleRows: null,
      titleColumns: null,
      headers: new Map(),
      headerState: 'Default',
    },
    charts: [],
    comments: [],
  };
}
