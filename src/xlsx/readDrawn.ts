import type { CellStyle } from '../core/workbook/CellStyle';
import { parseSheetReference } from '../core/kernel/parseSheetReference';
import type { PrintSetup } from '../core/workbook/PrintSetup';
import type { DrawnSheet } from '../core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../core/workbook/DrawnWorkbook';
import type { FileRefusal } from '../core/workbook/FileRefusal';
import { DrawnRows } from './drawn/DrawnRows';
import { readChart, readDrawing } from './drawn/readCharts';
import { readSheetFrame } from './drawn/readSheetFrame';
import { readStyles, type ReadStyles } from './drawn/readStyles';
import { readTheme } from './read/readTheme';
import { inflateAnywhere } from './read/InflateAtOnce';
import { OFFICE_THEME } from './read/officeTheme';
import { paletteOf } from './read/palette';
import { OpenPackage } from './read/OpenPackage';
import { DEFAULT_LIMITS, type ReadLimits } from './read/ReadLimits';
import { readCustomProperties, readTitle } from './read/readProperties';
import type { WorkbookPart } from './read/readWorkbookPart';
import { Refused } from './read/Refused';
import { SheetReader, type CellContext } from './read/SheetReader';
import { sniffFile } from './read/sniffFile';
import { StringTable } from './read/StringTable';

export type DrawnResult =
  { readonly ok: true; readonly drawn: DrawnWorkbook } | { readonly ok: false; readonly refusal: FileRefusal };

/** Look of a date that a file gives as a text without a look of its own. */
const DATE_STYLE: CellStyle = { numberFormat: 'yyyy-mm-dd' };

/**
 * Opens an `.xlsx` file with its looks, to be shown and edited. What a drawn workbook can say survives; all else (macros,
 * pictures, outside links, other charts) is left out. A file that is not fit to be read is refused, never thrown.
 */
export function readDrawn(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): DrawnResult {
  try {
    return { ok: true, drawn: new DrawnReader(bytes, { ...DEFAULT_LIMITS, ...limits }).read() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

class DrawnReader {
  private readonly file: OpenPackage;
  private readonly part: WorkbookPart;
  private readonly looks: ReadStyles;
  private readonly context: CellContext;
  private readonly used = new Set<number>();

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    if (bytes.length > limits.bytes) throw new Refused('TOO_LARGE', { limit: limits.bytes });
    sniffFile(bytes, limits);
    const file = new OpenPackage(bytes, limits, inflateAnywhere);
    const scanner = (kind: string): ReturnType<OpenPackage['scan']> | null => {
      const path = file.pathOf(kind);
      return path === null ? null : file.scan(path);
    };
    this.file = file;
    this.part = file.workbook;
    const theme = scanner('theme');
    file.palette = paletteOf(theme === null ? OFFICE_THEME : readTheme(theme), []);
    const styles = scanner('styles');
    this.looks = styles === null ? { cells: [], differences: [] } : readStyles(styles);
    if (styles !== null) file.palette = styles.palette;
    const strings = file.pathOf('sharedStrings');
    this.context = {
      strings: strings === null ? new StringTable(null) : file.parsed(strings, (part) => new StringTable(part)),
      date1904: this.part.date1904,
      limits,
      cells: 0,
    };
  }

  read(): DrawnWorkbook {
    const { file, part } = this;
    const sheets = part.sheets.flatMap(({ name, visibility, relation }, place) => {
      const path = file.worksheetPath(relation);
      return path === null ? [] : [this.readSheet(path, name, visibility, place)];
    });
    const wanted = part.sheets[part.active]?.name;
    const active =
      sheets.find((sheet) => sheet.name === wanted && sheet.visibility === 'visible') ??
      sheets.find((sheet) => sheet.visibility === 'visible');
    if (active === undefined) throw new Refused('NOT_A_WORKBOOK', { kind: 'unknown' });
    const custom = file.propertiesPath('custom-properties') ?? file.propertiesPath('customProperties');
    const core = file.propertiesPath('core-properties');
    return {
      sheets,
      activeSheet: active.name,
      styles: this.usedStyles(),
      names: part.names.flatMap(({ name, refersTo }) => {
        const place = parseSheetReference(refersTo);
        return place === null ? [] : [{ name, ...place }];
      }),
      properties: custom === null ? {} : Object.fromEntries(readCustomProperties(file.scan(custom))),
      ...(core === null ? {} : readTitle(file.scan(core))),
    };
  }

  private readSheet(path: string, name: string, visibility: DrawnSheet['visibility'], place: number): DrawnSheet {
    const start = (): DrawnRows => new DrawnRows((style) => this.styleName(style));
    let rows = start();
    this.file.feed(path, (scanner) => {
      rows = start();
      return new SheetReader(scanner, this.context, rows);
    });
    const { drawing, print, ...frame } = readSheetFrame(this.file.scan(path), this.looks);
    return {
      ...frame,
      name,
      visibility,
      rows: rows.rows(),
      print: print === null ? null : this.withNames(print, place),
      charts: drawing === null ? [] : this.readCharts(path, drawing),
    };
  }

  /** Print area, title rows and columns, which the format keeps among the names. */
  private withNames(print: PrintSetup, sheet: number): PrintSetup {
    const refersTo = (name: string): string =>
      this.part.builtIn.find((entry) => entry.name === name && entry.sheet === sheet)?.refersTo ?? '';
    const titles = /\$(\d{1,7}):\$(\d{1,7})$/.exec(refersTo('Print_Titles'));
    const [, first, last] = /\$([A-Z]{1,3}):\$([A-Z]{1,3})(?:,|$)/.exec(refersTo('Print_Titles')) ?? [];
    return {
      ...print,
      area: parseSheetReference(refersTo('Print_Area'))?.range ?? null,
      titleRows: titles === null ? null : [Number(titles[1]), Number(titles[2])],
      ...(first === undefined || last === undefined ? {} : { titleColumns: [first, last] as const }),
    };
  }

  private readCharts(sheet: string, relation: string): DrawnSheet['charts'] {
    const drawing = this.file.related(sheet, relation);
    if (drawing === null) return [];
    return readDrawing(this.file.scan(drawing)).flatMap((anchor) => {
      const path = this.file.related(drawing, anchor.relation);
      const chart = path === null ? null : readChart(this.file.scan(path), anchor);
      return chart === null ? [] : [chart];
    });
  }

  private styleName(style: number): string | undefined {
    const look = this.looks.cells[style];
    if (look === undefined || Object.keys(look).length === 0) return undefined;
    this.used.add(style);
    return `s${style}`;
  }

  private usedStyles(): Record<string, CellStyle> {
    const styles: Record<string, CellStyle> = { date: DATE_STYLE };
    for (const style of this.used) styles[`s${style}`] = this.looks.cells[style] ?? {};
    return styles;
  }
}
