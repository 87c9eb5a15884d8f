import { parseSheetReference } from '../../core/kernel/parseSheetReference';
import type { DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import { JUSTIFIED_PREFIX } from '../../core/stamp/justifiedProperties';
import { STAMP_PREFIX } from '../../core/stamp/model/stampKeys';
import type { DrawOptions, DrawOutcome } from '../WorkbookPort';
import { WorkbookError } from '../WorkbookError';
import { chartOperations } from './chartOperations';
import { contentOperations } from './contentOperations';
import { layoutOperations } from './layoutOperations';
import { CALL_BYTES, type Operation } from './Operation';
import { packRequests } from './packRequests';
import { ruleOperations } from './ruleOperations';
import { styleOperations } from './styleOperations';

/** Beginning of the names under which sheets are drawn until all of them are done. */
const UNFINISHED = '~chitieu ';
/** Beginning of the names that replaced sheets bear until they are deleted, last of all. */
const REPLACED = '~cũ ';

/**
 * Puts a plan into the workbook: one request to look, one for each 4 MB to draw, one to put the new sheets in their
 * place. Sheets are drawn beside those that they replace, so that a failure leaves the workbook as it was.
 */
export async function drawWorkbook(
  context: Excel.RequestContext,
  plan: DrawnWorkbook,
  options: DrawOptions,
): Promise<DrawOutcome> {
  const before = await lookAt(context);
  if (before.structureProtected) throw new WorkbookError('PROTECTED', 'workbook structure');
  const wanted = new Set(plan.sheets.map((sheet) => key(sheet.name)));
  const inTheWay = before.sheets.filter((sheet) => wanted.has(key(sheet.name)));
  if (inTheWay.length > 0 && !options.replace) return { drawn: false, inTheWay: inTheWay.map((sheet) => sheet.name) };
  const targets = new Map(plan.sheets.map((sheet, i) => [sheet.name, `${UNFINISHED}${String(i + 1)}`]));
  try {
    const requests = packRequests([...leftovers(before), ...drawing(plan, targets)]);
    for (const [i, request] of requests.entries()) {
      options.signal?.throwIfAborted();
      for (const operation of request) operation.enqueue(context);
      // One request for each 4 MB of the plan, as Excel on the web takes no more at once.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      // Putting the sheets in their place is the last step.
      options.onProgress?.(i + 1, requests.length + 1);
    }
    options.signal?.throwIfAborted();
    putInPlace(context, plan, targets, before, inTheWay);
    await context.sync();
  } catch (error) {
    await putBack(context, plan, before);
    throw error;
  }
  return { drawn: true };
}

interface Before {
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly visibility: Excel.Worksheet['visibility'];
  }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Keys of the custom document properties. */
  readonly properties: readonly string[];
  readonly structureProtected: boolean;
  /** The one sheet of a workbook in which nothing has been entered. */
  readonly blankSheet: string | null;
}

async function lookAt(context: Excel.RequestContext): Promise<Before> {
  const { worksheets, names, properties, protection } = context.workbook;
  properties.custom.load('items/key');
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  protection.load('protected');
  const first = worksheets.getFirst();
  first.load('name');
  const used = first.getUsedRangeOrNullObject(true);
  used.load('address');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    properties: properties.custom.items.map(({ key }) => key),
    structureProtected: protection.protected,
    blankSheet: worksheets.items.length === 1 && used.isNullObject ? first.name : null,
  };
}

/** What an earlier drawing left behind that was cut off, e.g. by closing the pane. */
function leftovers(before: Before): readonly Operation[] {
  return before.sheets
    .filter((sheet) => sheet.name.startsWith(UNFINISHED))
    .map((sheet) => ({
      bytes: CALL_BYTES,
      enqueue: (context) => {
        remove(context.workbook.worksheets.getItem(sheet.name));
      },
    }));
}

/** Values of all sheets first, then their looks. */
function drawing(plan: DrawnWorkbook, targets: ReadonlyMap<string, string>): readonly Operation[] {
  const each = (operations: (sheet: DrawnSheet, target: string) => readonly Operation[]): readonly Operation[] =>
    plan.sheets.flatMap((sheet) => operations(sheet, targets.get(sheet.name) ?? ''));
  return [
    ...each((_, target) => [
      {
        bytes: CALL_BYTES,
        enqueue: (context) => {
          context.workbook.worksheets.add(target);
        },
      },
    ]),
    ...each((sheet, target) => contentOperations(sheet, target, targets, plan.styles)),
    ...each((sheet, target) => layoutOperations(sheet, target)),
    ...each((sheet, target) => styleOperations(sheet, target, plan.styles)),
    ...each((sheet, target) => chartOperations(sheet, target, targets)),
  ];
}

function putInPlace(
  context: Excel.RequestContext,
  plan: DrawnWorkbook,
  targets: ReadonlyMap<string, string>,
  before: Before,
  inTheWay: Before['sheets'],
): void {
  const { worksheets, names, properties } = context.workbook;
  const drawn = (sheet: string): Excel.Worksheet => worksheets.getItem(targets.get(sheet) ?? sheet);
  const replaced = new Set(inTheWay.map((sheet) => sheet.name));
  const added = new Set(plan.names.map(({ name }) => key(name)));
  for (const { name, formula } of before.names) {
    if (added.has(key(name)) || replaced.has(parseSheetReference(formula)?.sheet ?? '')) names.getItem(name).delete();
  }
  const sheets = plan.sheets.map((sheet) => ({ sheet, worksheet: drawn(sheet.name) }));
  const old = inTheWay.map((sheet) => worksheets.getItem(sheet.name));
  old.forEach((worksheet, i) => {
    worksheet.name = `${REPLACED}${String(i + 1)}`;
  });
  for (const { sheet, worksheet } of sheets) worksheet.name = sheet.name;
  for (const { name, sheet, range } of plan.names) names.add(name, worksheets.getItem(sheet).getRange(range));
  // Rules name other sheets as text, so they are written when the sheets bear their names.
  for (const { sheet, worksheet } of sheets) {
    for (const operation of ruleOperations(sheet)) operation.enqueue(context);
    if (sheet.protected) worksheet.protection.protect(PROTECTION);
  }
  sheets.find(({ sheet }) => sheet.name === plan.activeSheet)?.worksheet.activate();
  for (const { sheet, worksheet } of sheets) worksheet.visibility = VISIBILITY[sheet.visibility];
  old.forEach(remove);
  if (before.blankSheet !== null && !replaced.has(before.blankSheet)) worksheets.getItem(before.blankSheet).delete();
  // What was said of an earlier form is not true of this one.
  for (const property of before.properties) {
    const isOfForm = property.startsWith(STAMP_PREFIX) || property.startsWith(JUSTIFIED_PREFIX);
    if (isOfForm && plan.properties[property] === undefined) properties.custom.getItem(property).delete();
  }
  for (const [property, value] of Object.entries(plan.properties)) properties.custom.add(property, value);
  if (plan.title !== undefined) properties.title = plan.title;
}

/**
 * Looks may be changed on a protected sheet: else marking a cell would mean to unprotect the sheet, which empties
 * Excel's list of steps to undo.
 */
const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
};

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Excel deletes no sheet that is very hidden. */
function remove(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}

/** Takes away what was drawn and gives sheets and names back as they were. */
async function putBack(context: Excel.RequestContext, plan: DrawnWorkbook, before: Before): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name');
  await context.sync();
  const there = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  // Once a replaced sheet is deleted all that could fail is done: the new sheets are the better half to keep.
  if (!before.sheets.every(({ id }) => there.has(id))) return;
  const known = new Set(before.sheets.map(({ id }) => id));
  worksheets.items.filter(({ id }) => !known.has(id)).forEach(remove);
  for (const { id, name, visibility } of before.sheets) {
    const sheet = there.get(id);
    if (!sheet) continue;
    sheet.name = name;
    sheet.visibility = visibility;
  }
  const added = new Set(plan.names.map(({ name }) => key(name)));
  const kept = new Set<string>();
  for (const item of names.items) {
    if (added.has(key(item.name))) item.delete();
    else kept.add(key(item.name));
  }
  for (const { name, formula } of before.names) if (!kept.has(key(name))) names.add(name, formula);
  await context.sync();
}

/** Excel does not tell names apart by capitals. */
function key(name: string): string {
  return name.toLowerCase();
}
