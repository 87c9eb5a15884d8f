import type { Severity } from '../../core/kernel/Severity';
import { addressLists } from '../draw/addressLists';
import type { SheetState } from '../read/SheetReading';
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
 * Puts marks into the next request, as conditional formats of our own: a cell's own format, comments and notes stay
 * untouched below them. Marks that are already as wanted cost nothing.
 * @param states of the sheets as last read
 * @returns true if there is anything to send
 */
export function markCells(
  context: Excel.RequestContext,
  states: readonly SheetState[],
  marks: readonly CellMark[],
): boolean {
  let changed = false;
  for (const state of states) {
    const wanted = wantedFormats(marks.filter((mark) => mark.sheet === state.name));
    const ours = state.formats.filter((format) => OURS.test(format.formula));
    if (sameFormulas(ours, wanted)) continue;
    changed = true;
    const sheet = context.workbook.worksheets.getItem(state.id);
    const locked = state.protected && state.protection.allowFormatCells !== true;
    if (locked) sheet.protection.unprotect();
    for (const { id } of ours) sheet.getRange().conditionalFormats.getItem(id).delete();
    for (const { formula, severity, addresses } of wanted) addFormat(sheet.getRanges(addresses), formula, severity);
    if (locked) sheet.protection.protect(state.protection);
  }
  return changed;
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

function sameFormulas(ours: SheetState['formats'], wanted: readonly WantedFormat[]): boolean {
  const found = ours.map((format) => format.formula).sort();
  return JSON.stringify(found) === JSON.stringify(wanted.map((format) => format.formula).sort());
}

function addFormat(cells: Excel.RangeAreas, formula: string, severity: Severity): void {
  const { custom } = cells.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = LOOKS[severity].fill;
  custom.format.font.color = LOOKS[severity].font;
}
