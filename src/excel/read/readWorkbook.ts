import { IDENTITY_KEYS } from '../../core/template/identitySheet';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import { readIdentities } from './readIdentities';
import { SheetReading, type SheetHead, type SheetState } from './SheetReading';

/** A workbook as found, with what marking it needs to know. */
export interface WorkbookReading {
  readonly workbook: RawWorkbook;
  readonly states: readonly SheetState[];
}

/**
 * Reads the workbook in one request if the ids of its sheets are known from the reading before, else in two.
 * @param known ids of sheets; one that is gone is an `ItemNotFound`
 */
export async function readWorkbook(context: Excel.RequestContext, known: readonly string[]): Promise<WorkbookReading> {
  const { worksheets, names, properties } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  properties.custom.load('items/key,items/value');
  const readings = new Map(known.map((id) => [id, new SheetReading(worksheets.getItem(id))]));
  await context.sync();

  const identities = readIdentities(names, properties);
  // Of a city workbook the identity is enough: its data is more than Excel on the web gives at once.
  const isCity = identities.properties.get(IDENTITY_KEYS.kind) === 'city';
  const heads: readonly SheetHead[] = worksheets.items.filter((sheet) => !isCity || sheet.visibility !== 'Visible');
  const unknown = heads.filter((sheet) => !readings.has(sheet.id));
  for (const sheet of unknown) readings.set(sheet.id, new SheetReading(worksheets.getItem(sheet.id)));
  if (unknown.length > 0) await context.sync();

  const read = heads.flatMap((head) => {
    const reading = readings.get(head.id);
    return reading ? [{ head, reading }] : [];
  });
  return {
    workbook: {
      sheets: read.map(({ head, reading }) => reading.sheet(head)),
      ...identities,
    },
    states: read.map(({ head, reading }) => reading.state(head)),
  };
}
