import { parseSheetReference } from '../../core/kernel/parseSheetReference';
import { sheetReference } from '../../core/kernel/sheetReference';
import type { DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import type { LoadSheets } from '../../core/workbook/LoadSheets';
import { PLAN_IN_USE_SHEET } from '../../core/planbook/contract/planInUseSheet';
import { JUSTIFIED_PREFIX } from '../../core/stamp/justifiedProperties';
import { STAMP_PREFIX } from '../../core/stamp/model/stampKeys';
import type { WorkbookChange } from '../parts/WorkbookChange';
import type { DrawOptions, DrawOutcome, WorkbookRemark } from '../WorkbookPort';
import { WorkbookError } from '../WorkbookError';
import { chartOperations } from './chartOperations';
import { contentOperations } from './contentOperations';
import { DrawRequest } from './DrawRequest';
import { finishDrawing, removeSheet } from './finishDrawing';
import { layoutOperations, rowOperations } from './layoutOperations';

import { CALL_BYTES, type Operation } from './Operation';
import { packRequests } from './packRequests';
import { isUnfinished, REPLACED, UNFINISHED } from '../parts/passingNames';
import { ruleOperations } from './ruleOperations';
import { setUpPrinting } from './setUpPrinting';
import { styleOperations } from './styleOperations';
import { unfinishedWithFigures } from './unfinishedWithFigures';

/**
 * Puts a drawn workbook into the one in front: one request to look, one for each 4 MB to draw, one to set up printing,
 * one to put the new sheets in their place and take away what they replace. Sheets are drawn out of sight beside those
 * that they replace, so that a failure leaves the workbook as it was.
 * @param loadSheets draws in place of the requests for it, where finished sheets are taken whole
 */
export async function drawWorkbook(
  context: Excel.RequestContext,
  drawn: DrawnWorkbook,
  options: DrawOptions,
  loadSheets?: LoadSheets,
): Promise<WorkbookChange<DrawOutcome>> {
  const before = await lookAt(context);
  if (before.structureProtected) throw new WorkbookError('PROTECTED', 'workbook structure');
  const wanted = new Set(drawn.sheets.map((sheet) => key(sheet.name)));
  const known = new Set([...wanted, ...(options.former ?? []).map(key)]);
  const replaced = before.sheets.filter((sheet) => known.has(key(sheet.name)));
  const passing = before.sheets.filter(({ name }) => isPassing(name));
  const asked = await unfinishedWithFigures(context, passing, drawn);
  const inTheWay = [...replaced, ...asked].map(({ name }) => name);
  if (inTheWay.length > 0 && !options.replace) {
    return { write: () => Promise.resolve({ drawn: false, inTheWay }), takeBack: () => Promise.resolve(), left: [] };
  }
  const taken = new Set(before.sheets.map(({ name }) => name));
  const targets = new Map(
    passingNames(UNFINISHED, drawn.sheets.length, taken).map((name, i) => [drawn.sheets[i]?.name ?? '', name]),
  );
  const passedOver = passingNames(REPLACED, replaced.length, taken);
  return {
    write: async () => {
      const remarks =
        loadSheets === undefined
          ? await drawSheets(context, drawn, targets, options)
          : await load(loadSheets, drawn, targets, options);
      options.signal?.throwIfAborted();
      putInPlace(context, drawn, targets, before, replaced, passedOver);
      const finished = await finishDrawing(context, drawn, {
        remove: [
          ...replaced.map(({ id }) => id),
          ...passing.map(({ id }) => id),
          ...before.sheets.flatMap(({ id, name }) =>
            name === before.blankSheet && !wanted.has(key(name)) ? [id] : [],
          ),
        ],
        calculate: before.manualCalculation,
        isBegun: () => isInPlace(context, drawn, targets),
      });
      return { drawn: true, remarks: [...remarks, ...finished] };
    },
    takeBack: (later, isLater) => putBack(later, drawn, targets, before, isLater),
    left: [{ kind: 'sheets', sheets: [...targets.values(), ...passedOver] }],
  };
}

/** @returns what went through only in part */
async function drawSheets(
  context: Excel.RequestContext,
  drawn: DrawnWorkbook,
  targets: ReadonlyMap<string, string>,
  { onProgress, signal }: DrawOptions,
): Promise<readonly WorkbookRemark[]> {
  const requests = packRequests(drawing(drawn, targets));
  for (const [i, operations] of requests.entries()) {
    signal?.throwIfAborted();
    const request = new DrawRequest(context);
    for (const operation of operations) operation.enqueue(request);
    // One request for each 4 MB, as Excel on the web takes no more at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    // Putting the sheets in their place is the last step.
    onProgress?.(i + 1, requests.length + 1);
  }
  return setUpPrinting(context, drawn, targets);
}

async function load(
  loadSheets: LoadSheets,
  drawn: DrawnWorkbook,
  targets: ReadonlyMap<string, string>,
  { onProgress, signal }: DrawOptions,
): Promise<readonly WorkbookRemark[]> {
  await loadSheets(drawn, targets, {
    ...(signal === undefined ? {} : { signal }),
    onProgress: (done, total) => onProgress?.(done, total + 1),
  });
  return [];
}

interface Before {
  readonly sheets: readonly SheetBefore[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string>;
  readonly title: string;
  readonly structureProtected: boolean;
  readonly manualCalculation: boolean;
  /** The one sheet of a workbook in which nothing has been entered, but for what an insertion left. */
  readonly blankSheet: string | null;
}

interface SheetBefore {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
}

async function lookAt(context: Excel.RequestContext): Promise<Before> {
  const { worksheets, names, properties, protection, application } = context.workbook;
  properties.load('title');
  properties.custom.load('items/key,items/value');
  application.load('calculationMode');
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  protection.load('protected');
  const first = worksheets.getFirst();
  first.load('name');
  const used = first.getUsedRangeOrNullObject(true);
  used.load('address');
  await context.sync();
  const isOnly = (sheet: string): boolean =>
    worksheets.items.every(({ name }) => name === sheet || name === PLAN_IN_USE_SHEET || isPassing(name));
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    properties: new Map(properties.custom.items.map(({ key: property, value }) => [property, String(value)])),
    title: properties.title,
    structureProtected: protection.protected,
    manualCalculation: application.calculationMode === 'Manual',
    blankSheet: isOnly(first.name) && used.isNullObject ? first.name : null,
  };
}

/** So many names of this beginning that no sheet bears. */
function passingNames(beginning: string, count: number, taken: ReadonlySet<string>): readonly string[] {
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `${beginning}${String(number)}`;
    if (!taken.has(name)) names.push(name);
  }
  return names;
}

/** Values of all sheets first, then their looks; heights of rows follow from both. */
function drawing(drawn: DrawnWorkbook, targets: ReadonlyMap<string, string>): readonly Operation[] {
  const each = (operations: (sheet: DrawnSheet, target: string) => readonly Operation[]): readonly Operation[] =>
    drawn.sheets.flatMap((sheet) => operations(sheet, targets.get(sheet.name) ?? ''));
  return [
    ...each((_, target) => [
      {
        bytes: CALL_BYTES,
        enqueue: ({ context }) => {
          // Nobody types into what may be taken away again.
          context.workbook.worksheets.add(target).visibility = 'VeryHidden';
        },
      },
    ]),
    ...each((sheet, target) => contentOperations(sheet, target, targets, drawn.styles)),
    ...each((sheet, target) => layoutOperations(sheet, target)),
    ...each((sheet, target) => styleOperations(sheet, target, drawn.styles)),
    ...each((sheet, target) => rowOperations(sheet, target)),
    ...each((sheet, target) => chartOperations(sheet, target, targets)),
  ];
}

function putInPlace(
  context: Excel.RequestContext,
  drawn: DrawnWorkbook,
  targets: ReadonlyMap<string, string>,
  before: Before,
  inTheWay: readonly SheetBefore[],
  passedOver: readonly string[],
): void {
  const { worksheets, names, properties } = context.workbook;
  const replaced = new Set(inTheWay.map((sheet) => sheet.name));
  const added = new Set(drawn.names.map(({ name }) => key(name)));
  for (const { name, formula } of before.names) {
    if (added.has(key(name)) || replaced.has(parseSheetReference(formula)?.sheet ?? '')) names.getItem(name).delete();
  }
  const sheets = drawn.sheets.map((sheet) => ({
    sheet,
    worksheet: worksheets.getItem(targets.get(sheet.name) ?? sheet.name),
  }));
  const old = inTheWay.map((sheet) => worksheets.getItem(sheet.id));
  old.forEach((worksheet, i) => {
    worksheet.name = passedOver[i] ?? '';
  });
  for (const { sheet, worksheet } of sheets) worksheet.name = sheet.name;
  for (const { name, sheet, range } of drawn.names) names.add(name, `=${sheetReference(sheet, range)}`);
  // Rules name other sheets as text, so they are written when the sheets bear their names.
  const request = new DrawRequest(context);
  for (const { sheet, worksheet } of sheets) {
    for (const operation of ruleOperations(sheet)) operation.enqueue(request);
    if (sheet.protected) worksheet.protection.protect(PROTECTION);
  }
  // What was said of an earlier form is not true of this one.
  for (const property of before.properties.keys()) {
    const isOfForm = property.startsWith(STAMP_PREFIX) || property.startsWith(JUSTIFIED_PREFIX);
    if (isOfForm && drawn.properties[property] === undefined) properties.custom.getItem(property).delete();
  }
  for (const [property, value] of Object.entries(drawn.properties)) {
    if (before.properties.get(property) !== value) properties.custom.add(property, value);
  }
  if (drawn.title !== undefined) properties.title = drawn.title;
  // In sight last of all: until then nobody has typed into them.
  for (const { sheet, worksheet } of sheets) {
    if (sheet.visibility !== 'veryHidden') worksheet.visibility = VISIBILITY[sheet.visibility];
  }
  sheets.find(({ sheet }) => sheet.name === drawn.activeSheet)?.worksheet.activate();
  for (const worksheet of old) worksheet.visibility = 'VeryHidden';
}

/** Whether the new sheets bear their names and stand as they are to be seen, which is the last of what matters. */
async function isInPlace(
  context: Excel.RequestContext,
  drawn: DrawnWorkbook,
  targets: ReadonlyMap<string, string>,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const seen = new Map(worksheets.items.map(({ name, visibility }) => [key(name), visibility]));
  return (
    drawn.sheets.every(({ name, visibility }) => seen.get(key(name)) === VISIBILITY[visibility]) &&
    ![...targets.values()].some((name) => seen.has(key(name)))
  );
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

/** Takes away what was drawn and gives sheets, names and properties back as they were. */
async function putBack(
  context: Excel.RequestContext,
  drawn: DrawnWorkbook,
  targets: ReadonlyMap<string, string>,
  before: Before,
  isLater: boolean,
): Promise<void> {
  const { worksheets, names, properties } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name');
  properties.custom.load('items/key,items/value');
  await context.sync();
  const there = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  const known = new Set(before.sheets.map(({ id }) => id));
  const ours = new Set([...targets.keys(), ...targets.values()].map(key));
  const added = worksheets.items.filter(({ id, name }) => !known.has(id) && ours.has(key(name)));
  // Once a replaced sheet is deleted all that could fail is done: the new sheets are the better half to keep.
  if (!before.sheets.every(({ id }) => there.has(id))) return;
  // All that could fail is done before a new sheet comes in sight; somebody may have typed into it since.
  if (isLater && added.some(({ visibility }) => visibility === 'Visible')) return;
  // A workbook keeps a sheet in sight; names are free once the new sheets are gone.
  for (const { id, visibility } of before.sheets) {
    const sheet = there.get(id);
    if (sheet && sheet.visibility !== visibility) sheet.visibility = visibility;
  }
  added.forEach(removeSheet);
  for (const { id, name } of before.sheets) {
    const sheet = there.get(id);
    if (sheet && sheet.name !== name && isPassing(sheet.name)) sheet.name = name;
  }
  const ownNames = new Set(drawn.names.map(({ name }) => key(name)));
  const kept = new Set<string>();
  for (const item of names.items) {
    if (ownNames.has(key(item.name))) item.delete();
    else kept.add(key(item.name));
  }
  for (const { name, formula } of before.names) if (!kept.has(key(name))) names.add(name, formula);
  const now = new Map(properties.custom.items.map((item) => [item.key, String(item.value)]));
  for (const property of Object.keys(drawn.properties)) {
    if (now.has(property) && !before.properties.has(property)) properties.custom.getItem(property).delete();
  }
  for (const [property, value] of before.properties) {
    if (now.get(property) !== value) properties.custom.add(property, value);
  }
  if (drawn.title !== undefined) properties.title = before.title;
  await context.sync();
}

function isPassing(name: string): boolean {
  return isUnfinished(name) || name.startsWith(REPLACED);
}

/** Excel does not tell names apart by capitals. */
function key(name: string): string {
  return name.toLowerCase();
}
