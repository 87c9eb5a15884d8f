import type { DrawnConditionalFormat } from '../../core/workbook/DrawnConditionalFormat';
import { parseSheetReference } from '../../core/kernel/parseSheetReference';
import type { PrintSetup } from '../../core/workbook/PrintSetup';
import type { DrawnColumn, DrawnLink, DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { DrawnValidation } from '../../core/workbook/DrawnValidation';
import { isOff } from '../read/isOff';
import { isOn } from '../read/isOn';
import { Tag, type XmlScanner } from '../read/XmlScanner';
import { unmarkNewerFunctions } from '../newerFunctions';
import type { ReadStyles } from './readStyles';
import { readColor } from '../read/readColor';

const MILLIMETRES_PER_INCH = 25.4;
/** Width of a column that says nothing, in Excel with its usual font. */
const DEFAULT_WIDTH = 8.43;
/** Margins of a sheet that says nothing (inches). */
const DEFAULT_MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };
/** Columns behind this one are taken to have no width of their own; a look given to a whole sheet reaches to 16,384. */
const MAX_COLUMNS = 512;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Everything of a worksheet part but its rows. */
export interface SheetFrame extends Pick<
  DrawnSheet,
  | 'columns'
  | 'merges'
  | 'frozen'
  | 'protected'
  | 'validations'
  | 'conditionalFormats'
  | 'links'
  | 'autoFilter'
  | 'gridlines'
> {
  /** Print setup; its area and title rows stand in the workbook's names. */
  readonly print: PrintSetup | null;
  /** Relationship to the drawing that holds the charts. */
  readonly drawing: string | null;
}

/** Reads a worksheet part around its rows. What no drawn sheet has is left out. */
export function readSheetFrame(scanner: XmlScanner, styles: ReadStyles): SheetFrame {
  const reader = new FrameReader(scanner, styles);
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) if (tag === Tag.Open) reader.read();
  return reader.frame();
}

class FrameReader {
  private readonly columns: DrawnColumn[] = [];
  private readonly merges: string[] = [];
  private readonly validations: DrawnValidation[] = [];
  private readonly formats: DrawnConditionalFormat[] = [];
  private readonly links: DrawnLink[] = [];
  private defaultWidth = DEFAULT_WIDTH;
  private frozen: DrawnSheet['frozen'] = null;
  private isProtected = false;
  private autoFilter: string | null = null;
  private gridlines = true;
  private drawing: string | null = null;
  private range = '';
  private fits = false;
  private pageSetup: { orientation: PrintSetup['orientation']; fit: PrintSetup['fit'] } | null = null;
  private margins = DEFAULT_MARGINS;
  private centered = false;
  private pageNumbers = false;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly styles: ReadStyles,
  ) {}

  /** Looks at the tag that was just opened. */
  read(): void {
    const { scanner } = this;
    switch (scanner.localName()) {
      case 'sheetData':
        scanner.skip();
        break;
      case 'pageSetUpPr':
        this.fits = this.flag('fitToPage');
        break;
      case 'sheetView':
        this.gridlines = !this.isOff('showGridLines');
        break;
      case 'pane':
        if (this.text('state').startsWith('frozen')) {
          this.frozen = { rows: this.number('ySplit', 0), columns: this.number('xSplit', 0) };
        }
        break;
      case 'sheetFormatPr':
        this.defaultWidth = this.number('defaultColWidth', DEFAULT_WIDTH);
        break;
      case 'col':
        this.readColumn();
        break;
      case 'sheetProtection':
        this.isProtected = this.flag('sheet');
        break;
      case 'autoFilter':
        this.autoFilter = scanner.attribute('ref');
        break;
      case 'mergeCell':
        this.merges.push(this.text('ref'));
        break;
      case 'conditionalFormatting':
        this.range = this.text('sqref');
        break;
      case 'cfRule':
        this.readRule();
        break;
      case 'dataValidation':
        this.readValidation();
        break;
      case 'hyperlink':
        this.readLink();
        break;
      case 'drawing':
        this.drawing = scanner.attribute('id');
        break;
      case 'extLst':
        scanner.skip();
        break;
      default:
        this.readPrint();
    }
  }

  frame(): SheetFrame {
    return {
      columns: this.columns,
      merges: this.merges,
      frozen: this.frozen,
      protected: this.isProtected,
      validations: this.validations,
      conditionalFormats: this.formats,
      links: this.links,
      autoFilter: this.autoFilter,
      gridlines: this.gridlines,
      drawing: this.drawing,
      print: this.print(),
    };
  }

  private readPrint(): void {
    const { scanner } = this;
    switch (scanner.localName()) {
      case 'printOptions':
        this.centered = this.flag('horizontalCentered');
        break;
      case 'pageMargins':
        this.margins = {
          top: this.number('top', DEFAULT_MARGINS.top),
          right: this.number('right', DEFAULT_MARGINS.right),
          bottom: this.number('bottom', DEFAULT_MARGINS.bottom),
          left: this.number('left', DEFAULT_MARGINS.left),
        };
        break;
      case 'pageSetup': {
        const tall = this.number('fitToHeight', 1);
        this.pageSetup = {
          orientation: this.text('orientation') === 'landscape' ? 'landscape' : 'portrait',
          fit: { wide: this.number('fitToWidth', 1), tall: tall === 0 ? null : tall },
        };
        break;
      }
      case 'oddHeader':
        this.pageNumbers = (scanner.text() ?? '').includes('&P');
        break;
    }
  }

  private print(): PrintSetup | null {
    if (this.pageSetup === null || !this.fits) return null;
    const { top, right, bottom, left } = this.margins;
    return {
      ...this.pageSetup,
      paper: 'A4',
      margins: {
        top: millimetres(top),
        right: millimetres(right),
        bottom: millimetres(bottom),
        left: millimetres(left),
      },
      titleRows: null,
      area: null,
      centerHorizontally: this.centered,
      pageNumbers: this.pageNumbers,
    };
  }

  private readColumn(): void {
    const first = this.number('min', 1);
    const last = Math.min(this.number('max', first), MAX_COLUMNS);
    const width = this.number('width', this.defaultWidth);
    while (this.columns.length < Math.min(first - 1, MAX_COLUMNS)) this.columns.push({ width: this.defaultWidth });
    const column: DrawnColumn = this.flag('hidden') ? { width, hidden: true } : { width };
    while (this.columns.length < last) this.columns.push(column);
  }

  private readRule(): void {
    const { scanner, range } = this;
    const type = scanner.attribute('type');
    const difference = this.styles.differences[this.number('dxfId', -1)] ?? {};
    if (scanner.selfClosing) return;
    const outside = scanner.depth - 1;
    let formula: string | null = null;
    const colors: string[] = [];
    while (scanner.depth > outside) {
      const tag = scanner.next();
      if (tag === Tag.None) scanner.damaged();
      if (tag !== Tag.Open) continue;
      if (scanner.is('formula')) formula ??= unmarkNewerFunctions(scanner.text() ?? '');
      else if (scanner.is('color')) colors.push(readColor(scanner) ?? 'FFFFFF');
    }
    const [first] = colors;
    const last = colors.at(-1);
    if (type === 'expression' && formula !== null)
      this.formats.push({ kind: 'formula', range, formula, ...difference });
    else if (type === 'colorScale' && first !== undefined && last !== undefined) {
      this.formats.push({ kind: 'colorScale', range, colors: [first, last] });
    } else if (type === 'dataBar' && first !== undefined) this.formats.push({ kind: 'dataBar', range, color: first });
  }

  private readValidation(): void {
    const { scanner } = this;
    const type = scanner.attribute('type') ?? 'none';
    const operator = scanner.attribute('operator');
    const style = scanner.attribute('errorStyle');
    const words = (title: string, text: string): { title: string; text: string } => ({
      title: this.text(title),
      text: this.text(text),
    });
    const validation: Mutable<Omit<DrawnValidation, 'rule'>> = {
      range: this.text('sqref'),
      prompt: this.flag('showInputMessage') ? words('promptTitle', 'prompt') : null,
      error: this.flag('showErrorMessage')
        ? { ...words('errorTitle', 'error'), style: style === 'warning' || style === 'information' ? style : 'stop' }
        : null,
    };
    let formula = '';
    if (!scanner.selfClosing) {
      const outside = scanner.depth - 1;
      while (scanner.depth > outside) {
        const tag = scanner.next();
        if (tag === Tag.None) scanner.damaged();
        if (tag === Tag.Open && scanner.is('formula1')) formula = unmarkNewerFunctions(scanner.text() ?? '');
      }
    }
    const rule = validationRule(type, operator, formula);
    if (rule !== null) this.validations.push({ ...validation, rule });
  }

  private readLink(): void {
    const place = parseSheetReference(this.text('location'));
    const cell = this.scanner.attribute('ref');
    if (place === null || cell === null) return;
    const tip = this.scanner.attribute('tooltip');
    this.links.push({ cell, sheet: place.sheet, target: place.range, ...(tip === null ? {} : { tip }) });
  }

  private text(name: string): string {
    return this.scanner.attribute(name) ?? '';
  }

  private number(name: string, otherwise: number): number {
    const value = this.scanner.attribute(name);
    return value === null || value.trim() === '' || !Number.isFinite(Number(value)) ? otherwise : Number(value);
  }

  private flag(name: string): boolean {
    return isOn(this.scanner.attribute(name));
  }

  private isOff(name: string): boolean {
    return isOff(this.scanner.attribute(name));
  }
}

function validationRule(type: string, operator: string | null, formula: string): DrawnValidation['rule'] | null {
  if (type === 'none') return { kind: 'any' };
  if (type === 'list') return { kind: 'list', source: formula };
  if (type === 'custom') return { kind: 'custom', formula };
  const max = Number(formula);
  return type === 'textLength' && operator === 'lessThanOrEqual' && Number.isFinite(max)
    ? { kind: 'textLength', max }
    : null;
}

/** To a tenth, which no printer betters. */
function millimetres(inches: number): number {
  return Math.round(inches * MILLIMETRES_PER_INCH * 10) / 10;
}
