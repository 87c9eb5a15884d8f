import { parseSheetReference } from '../../core/plan/parseSheetReference';
import type { RawName } from '../../core/workbook/RawWorkbook';
import type { SheetHead } from './SheetReading';

/** A named input cell, on the sheet with this id. */
export interface InputCell {
  readonly sheetId: string;
  readonly cell: string;
}

/** Names of the cells that the template gives a list or limits: figures, own plans, data statuses. */
const VALIDATED = /^(CT|KH|TT)_/;

/** The input cells that a workbook's names lead to, in the order of the names. */
export function inputCellsOf(names: readonly RawName[], sheets: readonly SheetHead[]): readonly InputCell[] {
  const ids = new Map(sheets.map(({ name, id }) => [name, id]));
  return names.flatMap(({ name, refersTo }) => {
    const target = VALIDATED.test(name) ? parseSheetReference(refersTo) : null;
    const sheetId = target === null ? undefined : ids.get(target.sheet);
    return target === null || sheetId === undefined ? [] : [{ sheetId, cell: target.range }];
  });
}

/** Which input cells have lost their native data validation: asked in the next request, answered after it. */
export class ValidationReading {
  private readonly asked: readonly { readonly input: InputCell; readonly validation: Excel.DataValidation }[];

  /** @param inputs cells of sheets that are there, else the request fails */
  constructor(
    context: Excel.RequestContext,
    readonly inputs: readonly InputCell[],
  ) {
    this.asked = inputs.map((input) => {
      const validation = context.workbook.worksheets.getItem(input.sheetId).getRange(input.cell).dataValidation;
      validation.load('type');
      return { input, validation };
    });
  }

  /** Cells without validation on a sheet; undefined where none was asked about. */
  unvalidated(sheetId: string): readonly string[] | undefined {
    const here = this.asked.filter(({ input }) => input.sheetId === sheetId);
    if (here.length === 0) return undefined;
    return here.filter(({ validation }) => validation.type === 'None').map(({ input }) => input.cell);
  }
}
