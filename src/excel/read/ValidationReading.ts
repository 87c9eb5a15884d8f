import { parseSheetReference } from '../../core/kernel/parseSheetReference';
import type { RawName, RawValidation } from '../../core/workbook/RawWorkbook';
import { addressLists } from '../parts/addressLists';
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

/**
 * The native data validation of input cells, all cells of a sheet with one load: asked in the next request, answered
 * after it.
 */
export class ValidationReading {
  private readonly asked: readonly { readonly sheetId: string; readonly areas: Excel.RangeCollection }[];

  /** @param inputs cells of sheets that are there, else the request fails */
  constructor(context: Excel.RequestContext, inputs: readonly InputCell[]) {
    const sheets = new Map<string, string[]>();
    for (const { sheetId, cell } of inputs) sheets.set(sheetId, [...(sheets.get(sheetId) ?? []), cell]);
    this.asked = [...sheets].flatMap(([sheetId, cells]) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      return addressLists([...new Set(cells)]).map((list) => {
        const { areas } = sheet.getRanges(list);
        areas.load('items/address,items/dataValidation/type,items/dataValidation/rule');
        return { sheetId, areas };
      });
    });
  }

  /** What the cells of a sheet have; undefined where none was asked about. */
  validations(sheetId: string): readonly RawValidation[] | undefined {
    const here = this.asked.filter((asked) => asked.sheetId === sheetId);
    if (here.length === 0) return undefined;
    return here.flatMap(({ areas }) =>
      areas.items.map(({ address, dataValidation }) => ({
        cell: address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''),
        ...found(dataValidation),
      })),
    );
  }
}

/** A rule is looked into only where its type says that it is one: a cell without validation may have none at all. */
function found({ type, rule }: Excel.DataValidation): Omit<RawValidation, 'cell'> {
  switch (type) {
    case 'None':
      return { kind: 'none', formula: null };
    case 'List':
      // Excel takes a range too, but tells text.
      return { kind: 'list', formula: typeof rule.list?.source === 'string' ? rule.list.source : null };
    case 'Custom':
      return { kind: 'custom', formula: rule.custom?.formula ?? null };
    default:
      return { kind: 'other', formula: null };
  }
}
