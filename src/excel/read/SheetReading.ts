import type { RawCell, RawSheet, RawValidation } from '../../core/workbook/RawWorkbook';
import { CELL_KINDS } from './cellKinds';

/** What a form may reach to; a sheet that goes on is read no further. */
const READ_AREA = 'A1:AZ3000';

const FIELDS = ['rowIndex', 'columnIndex', 'values', 'formulas', 'numberFormat', 'valueTypes'] as const;

/** Identity of a sheet as loaded from Excel. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
}

/** What is known of a sheet for marking it later, without asking again. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly protection: Excel.WorksheetProtectionOptions;
  /** Conditional formats of it, with their formulas. */
  readonly formats: readonly { readonly id: string; readonly formula: string }[];
}

/** One sheet being read: what to load goes into the next request, the answer is there after it. */
export class SheetReading {
  private readonly used: Excel.Range;
  private readonly protection: Excel.WorksheetProtection;
  private readonly formats: Excel.ConditionalFormatCollection;

  /** @param sheet a proxy of the sheet, before `sync` */
  constructor(sheet: Excel.Worksheet) {
    this.used = sheet.getRange(READ_AREA).getUsedRangeOrNullObject(true);
    this.used.load([...FIELDS]);
    this.protection = sheet.protection;
    this.protection.load('protected,options');
    this.formats = sheet.getRange().conditionalFormats;
    this.formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  }

  /**
   * The sheet as found.
   * @param validations native data validation of its input cells; undefined if that was not looked at
   */
  sheet(head: SheetHead, validations: readonly RawValidation[] | undefined): RawSheet {
    return {
      name: head.name,
      visibility: VISIBILITY[head.visibility],
      cells: this.used.isNullObject ? [] : cellsOf(this.used),
      ...(validations && { validations }),
    };
  }

  state(head: SheetHead): SheetState {
    return {
      id: head.id,
      name: head.name,
      protected: this.protection.protected,
      protection: this.protection.options,
      formats: this.formats.items
        .filter((format) => format.type === 'Custom')
        .map((format) => ({ id: format.id, formula: format.customOrNullObject.rule.formula })),
    };
  }
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function cellsOf(range: Excel.Range): readonly RawCell[] {
  const cells: RawCell[] = [];
  range.valueTypes.forEach((types, i) => {
    types.forEach((type, j) => {
      const value: unknown = range.values[i]?.[j];
      const input: unknown = range.formulas[i]?.[j];
      const formula = typeof input === 'string' && input.startsWith('=') && input !== value ? input.slice(1) : null;
      const kind = CELL_KINDS[type];
      if (kind === null && formula === null) return;
      const format: unknown = range.numberFormat[i]?.[j];
      cells.push({
        row: range.rowIndex + i + 1,
        column: range.columnIndex + j + 1,
        kind: kind ?? 'text',
        value:
          typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value),
        formula,
        format: typeof format === 'string' && format !== 'General' ? format : null,
      });
    });
  });
  return cells;
}
