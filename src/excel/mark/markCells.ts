import type { Severity } from '../../core/kernel/Severity';
import { addressLists } from '../parts/addressLists';
import { protectAgain, protectionBefore } from '../change/protectAgain';
import type { WorkbookChange } from '../parts/WorkbookChange';
import type { SheetHead } from '../read/SheetReading';
import type { CellMark } from '../WorkbookPort';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** Soft colours that also differ in greyscale; the pane says in words what they mean. */
const LOOKS: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: '#F9D4D6', font: '#8A0A12' },
  warning: { fill: '#FFF1C7', font: '#6B4A00' },
  information: { fill: '#E3EEF9', font: '#0F4A85' },
};

/** A conditional format of ours is known by its formula, which is always true: the number of a text is 0. */
const OURS = /^=N\("chitieu:(error|warning|information):[^"]*"\)=0$/;

/**
 * Marks cells by conditional formats of our own: a cell's own format, comments and notes stay untouched below them.
 * Marks that are already as wanted cost nothing. Two requests.
 * @param sheets those on which there may be marks
 * @throws `ItemNotFound` where Excel lists a conditional format that it cannot load (known of Excel 2511 after *Undo*)
 */
export async function markCells(
  context: Excel.RequestContext,
  sheets: readonly SheetHead[],
  marks: readonly CellMark[],
): Promise<WorkbookChange<void>> {
  const found = sheets.map((head) => {
    const sheet = context.workbook.worksheets.getItem(head.id);
    const { protection } = sheet;
    protection.load('protected,options');
    const formats = loadFormats(sheet);
    return { head, sheet, protection, formats };
  });
  await context.sync();
  const changes = found.flatMap(({ head, sheet, protection, formats }) => {
    const wanted = wantedFormats(marks.filter((mark) => mark.sheet === head.name));
    const ours = ourFormats(formats);
    if (sameFormulas(ours, wanted)) return [];
    const before = protectionBefore(head.id, protection);
    const locked = before.protected && before.options.allowFormatCells !== true;
    return [{ head, sheet, formats, ours, wanted, locked, before }];
  });
  return {
    write: async () => {
      for (const { sheet, formats, ours, wanted, locked, before } of changes) {
        if (locked) sheet.protection.unprotect();
        for (const { id } of ours) formats.getItem(id).delete();
        for (const { formula, severity, addresses } of wanted) addFormat(sheet.getRanges(addresses), formula, severity);
        if (locked) sheet.protection.protect(before.options);
      }
      if (changes.length > 0) await context.sync();
    },
    takeBack: async (later) => {
      await removeMarks(later, changes);
      await protectAgain(
        later,
        changes.filter(({ locked }) => locked).map(({ before }) => before),
      );
    },
    left: changes.flatMap(({ head, locked }) => [
      { kind: 'marks' as const, sheet: head.name },
      ...(locked ? [{ kind: 'unprotected' as const, sheet: head.name }] : []),
    ]),
  };
}

/** Half of the marks would say that the rest is right: none is better. */
async function removeMarks(
  context: Excel.RequestContext,
  changes: readonly { readonly head: SheetHead; readonly locked: boolean }[],
): Promise<void> {
  const found = changes.map(({ head, locked }) => {
    const sheet = context.workbook.worksheets.getItem(head.id);
    sheet.protection.load('protected');
    return { sheet, locked, formats: loadFormats(sheet) };
  });
  await context.sync();
  for (const { sheet, locked, formats } of found) {
    const ours = ourFormats(formats);
    if (ours.length > 0 && locked && sheet.protection.protected) sheet.protection.unprotect();
    for (const { id } of ours) formats.getItem(id).delete();
  }
  await context.sync();
}

function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return conditionalFormats;
}

/** Identifiers and formulas of the marks that are there. */
function ourFormats({ items }: Excel.ConditionalFormatCollection): readonly OurFormat[] {
  return items
    .filter(({ type }) => type === 'Custom')
    .map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula }))
    .filter(({ formula }) => OURS.test(formula));
}

interface OurFormat {
  readonly id: string;
  readonly formula: string;
}

interface WantedFormat {
  readonly formula: string;
  readonly severity: Severity;
  readonly addresses: string;
}

/** One format for each severity; a cell with several findings shows the gravest. */
function wantedFormats(marks: readonly CellMark[]): readonly WantedFormat[] {
  const taken = new Set<string>();
  return SEVERITIES.flatMap((severity) => {
    const cells = [...new Set(marks.filter((mark) => mark.severity === severity).map((mark) => mark.cell))]
      .filter((cell) => !taken.has(cell))
      .sort();
    for (const cell of cells) taken.add(cell);
    return addressLists(cells).map((addresses) => ({
      formula: `=N("chitieu:${severity}:${fingerprint(addresses)}")=0`,
      severity,
      addresses,
    }));
  });
}

/** Tells lists of cells apart, so that a reading shows whether marks are still as wanted. */
function fingerprint(text: string): string {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return (hash >>> 0).toString(36);
}

function sameFormulas(ours: readonly OurFormat[], wanted: readonly WantedFormat[]): boolean {
  const found = ours.map((format) => format.formula).sort();
  return JSON.stringify(found) === JSON.stringify(wanted.map((format) => format.formula).sort());
}

function addFormat(cells: Excel.RangeAreas, formula: string, severity: Severity): void {
  const { custom } = cells.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = LOOKS[severity].fill;
  custom.format.font.color = LOOKS[severity].font;
}
