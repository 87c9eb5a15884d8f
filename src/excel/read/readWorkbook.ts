import { IDENTITY_KEYS } from '../../core/form/contract/identitySheet';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import { SheetReading, type SheetHead, type SheetState } from './SheetReading';
import { inputCellsOf, ValidationReading, type InputCell } from './ValidationReading';

/** A workbook as found, with what marking it and reading it again need to know. */
export interface WorkbookReading extends KnownWorkbook {
  readonly workbook: RawWorkbook;
}

/** What the reading before found, so that the next can ask for all in one request. */
export interface KnownWorkbook {
  readonly states: readonly SheetState[];
  readonly inputs: readonly InputCell[];
}

export const UNKNOWN_WORKBOOK: KnownWorkbook = { states: [], inputs: [] };

/**
 * Reads the workbook in one request if its sheets and input cells are known from the reading before, else in two.
 * @param known a sheet of it that is gone is an `ItemNotFound`
 */
export async function readWorkbook(context: Excel.RequestContext, known: KnownWorkbook): Promise<WorkbookReading> {
  const { worksheets, names, properties } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  properties.custom.load('items/key,items/value');
  const readings = new Map(known.states.map(({ id }) => [id, new SheetReading(worksheets.getItem(id))]));
  let validations = new ValidationReading(context, known.inputs);
  await context.sync();

  const custom = new Map(properties.custom.items.map((item) => [item.key, String(item.value)]));
  // Of a city workbook the identity is enough: its data is more than Excel on the web gives at once.
  const isCity = custom.get(IDENTITY_KEYS.kind) === 'city';
  const heads: readonly SheetHead[] = worksheets.items.filter((sheet) => !isCity || sheet.visibility !== 'Visible');
  const found = names.items.map((item) => ({ name: item.name, refersTo: String(item.formula).replace(/^=/, '') }));
  const unknown = heads.filter((sheet) => !readings.has(sheet.id));
  for (const sheet of unknown) readings.set(sheet.id, new SheetReading(worksheets.getItem(sheet.id)));
  const inputs = isCity ? [] : inputCellsOf(found, heads);
  const moved = JSON.stringify(inputs) !== JSON.stringify(known.inputs);
  if (moved) validations = new ValidationReading(context, inputs);
  if (unknown.length > 0 || (moved && inputs.length > 0)) await context.sync();

  const read = heads.flatMap((head) => {
    const reading = readings.get(head.id);
    return reading ? [{ head, reading }] : [];
  });
  return {
    workbook: {
      sheets: read.map(({ head, reading }) => reading.sheet(head, validations.validations(head.id))),
      names: found,
      properties: custom,
      modified: null,
      date1904: false,
    },
    states: read.map(({ head, reading }) => reading.state(head)),
    inputs,
  };
}
