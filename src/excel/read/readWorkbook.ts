import { IDENTITY_KEYS, IDENTITY_SHEET } from '../../core/form/contract/identitySheet';
import { PLAN_IN_USE_SHEET } from '../../core/planbook/contract/planInUseSheet';
import { parseSheetReference } from '../../core/kernel/parseSheetReference';
import type { RawCell, RawName, RawWorkbook } from '../../core/workbook/RawWorkbook';
import { isUnfinished } from '../parts/passingNames';
import { blocksOf, packBlocks } from './blocks';
import { NeighbourReading, NEIGHBOURS_AT_ONCE } from './NeighbourReading';
import { READ_AREA, SheetReading, sheetOf, type SheetHead } from './SheetReading';
import { inputCellsOf, type InputCell } from './InputReading';
import { readIdentities } from './readIdentities';

/** A workbook as found, with what reading it again needs to know. */
export interface WorkbookReading {
  readonly workbook: RawWorkbook;
  readonly known: KnownWorkbook;
  /** Excel calculates only when it is told to, so that results may be older than what they come from. */
  readonly manualCalculation: boolean;
}

/** What the reading before found, so that the next can ask for the form in its first request. */
export interface KnownWorkbook {
  /** Sheets that were read as a whole, small enough to be asked for at once; `entered` is what stood in them. */
  readonly whole: readonly { readonly id: string; readonly entered: string }[];
  /** What stood at the head of sheets beside the form, by their identifiers. */
  readonly neighbours: ReadonlyMap<string, readonly RawCell[]>;
  readonly inputs: readonly InputCell[];
  /** Sheets as last seen. */
  readonly heads: readonly SheetHead[];
}

export const UNKNOWN_WORKBOOK: KnownWorkbook = { whole: [], neighbours: new Map(), inputs: [], heads: [] };

/** Cells with their four properties: some 2.5 MB of an answer, of which Excel on the web allows 5. */
const CELLS_AT_ONCE = 40_000;

/**
 * Finds the form by its names and reads it as a whole; of the sheets beside it only the head, and that only once. A
 * workbook without such names is read as a whole, in pieces that Excel on the web gives at once. One request where
 * the form is known from the reading before, else about three.
 * @param known a sheet of it that is gone is an `ItemNotFound`
 */
export async function readWorkbook(context: Excel.RequestContext, known: KnownWorkbook): Promise<WorkbookReading> {
  const { worksheets, names, properties, application } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  properties.custom.load('items/key,items/value');
  application.load('calculationMode');
  const direct = new Map(known.whole.map(({ id }) => [id, new SheetReading(worksheets.getItem(id))]));
  await context.sync();

  const identities = readIdentities(names, properties);
  // Of a city workbook the identity is enough: its data is more than Excel on the web gives at once.
  const isCity = identities.properties.get(IDENTITY_KEYS.kind) === 'city';
  const heads: readonly SheetHead[] = worksheets.items
    .map(({ id, name, visibility }) => ({ id, name, visibility }))
    .filter(({ name, visibility }) => !isUnfinished(name) && (!isCity || visibility !== 'Visible'));
  // Of the plan in use the head says whether it is another one than before.
  const isRead = heads.filter(({ name }) => name !== PLAN_IN_USE_SHEET);
  const whole = new Set(isCity ? isRead.map(({ id }) => id) : wholeSheets(isRead, identities.names));

  const missing = heads.filter(({ id }) => whole.has(id) && !direct.has(id));
  const beside = heads.filter(({ id }) => !whole.has(id));
  const read = await readWhole(context, missing);
  const neighbours = await readNeighbours(context, beside, known.neighbours);
  const cells = new Map(
    heads.map(({ id }) => [
      id,
      (whole.has(id) ? (read.cells.get(id) ?? direct.get(id)?.cells()) : neighbours.get(id)) ?? [],
    ]),
  );
  const cellsOf = (id: string): readonly RawCell[] => cells.get(id) ?? [];
  const inputs = isCity ? [] : inputCellsOf(identities.names, heads, cellsOf);
  return {
    workbook: { sheets: heads.map((head) => sheetOf(head, cellsOf(head.id))), ...identities },
    known: {
      whole: [
        ...[...direct].flatMap(([id, reading]) => (whole.has(id) ? [{ id, entered: reading.entered() }] : [])),
        ...read.small,
      ],
      neighbours,
      inputs,
      heads,
    },
    manualCalculation: application.calculationMode === 'Manual',
  };
}

/**
 * The sheets that names of input cells and answers lead to, with the hidden one beside them; all if there are no such
 * names.
 */
function wholeSheets(heads: readonly SheetHead[], names: readonly RawName[]): readonly string[] {
  const formName = /^(CT|KH|TT|CH|DS)_/;
  const named = new Set(
    names.flatMap(({ name, refersTo }) => (formName.test(name) ? [parseSheetReference(refersTo)?.sheet] : [])),
  );
  const forms = heads.filter(({ name }) => named.has(name));
  if (forms.length === 0) return heads.map(({ id }) => id);
  return [...forms, ...heads.filter(({ name }) => name === IDENTITY_SHEET)].map(({ id }) => id);
}

interface WholeSheets {
  readonly cells: ReadonlyMap<string, readonly RawCell[]>;
  readonly small: KnownWorkbook['whole'];
}

/** Sizes first, then the cells, in as many requests as their number asks for. */
async function readWhole(context: Excel.RequestContext, heads: readonly SheetHead[]): Promise<WholeSheets> {
  if (heads.length === 0) return { cells: new Map(), small: [] };
  const { worksheets } = context.workbook;
  const sizes = heads.map(({ id }) => {
    const used = worksheets.getItem(id).getRange(READ_AREA).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return used;
  });
  await context.sync();
  const requests = packBlocks(
    sizes.flatMap((used, sheet) => (used.isNullObject ? [] : blocksOf(sheet, used, CELLS_AT_ONCE))),
    CELLS_AT_ONCE,
  );
  const pieces = heads.map((): SheetReading[] => []);
  for (const request of requests) {
    for (const { sheet, address } of request) {
      pieces[sheet]?.push(new SheetReading(worksheets.getItem(heads[sheet]?.id ?? ''), address));
    }
    // As much at once as Excel on the web gives.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return {
    cells: new Map(heads.map(({ id }, i) => [id, pieces[i]?.flatMap((piece) => piece.cells()) ?? []])),
    small: heads.flatMap(({ id }, i) => {
      const [only, ...others] = pieces[i] ?? [];
      return others.length > 0 ? [] : [{ id, entered: only?.entered() ?? '' }];
    }),
  };
}

/** @param known what need not be asked again */
async function readNeighbours(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  known: KnownWorkbook['neighbours'],
): Promise<KnownWorkbook['neighbours']> {
  const cells = new Map(heads.flatMap(({ id }) => (known.has(id) ? [[id, known.get(id) ?? []] as const] : [])));
  const unknown = heads.filter(({ id }) => !known.has(id));
  for (let i = 0; i < unknown.length; i += NEIGHBOURS_AT_ONCE) {
    const readings = unknown
      .slice(i, i + NEIGHBOURS_AT_ONCE)
      .map(({ id }) => [id, new NeighbourReading(context.workbook.worksheets.getItem(id))] as const);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const [id, reading] of readings) cells.set(id, reading.cells());
  }
  return cells;
}
