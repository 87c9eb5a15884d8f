import { IDENTITY_KEYS, IDENTITY_SHEET } from '../template/identitySheet';
import { cellText } from '../workbook/CellIndex';
import type { RawWorkbook } from '../workbook/RawWorkbook';

/** What a workbook says it is; each part null where it says nothing. */
export interface WorkbookIdentity {
  readonly kind: string | null;
  readonly plan: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly template: string | null;
}

/**
 * Identity from the custom document properties, or from the hidden sheet where a program dropped them. Only codes are
 * looked at: the file's name and the captions say nothing.
 */
export function readIdentity(workbook: RawWorkbook): WorkbookIdentity {
  const hidden = hiddenIdentity(workbook);
  const value = (key: string): string | null => nonEmpty(workbook.properties.get(key)) ?? nonEmpty(hidden.get(key));
  return {
    kind: value(IDENTITY_KEYS.kind),
    plan: value(IDENTITY_KEYS.plan),
    unit: value(IDENTITY_KEYS.unit),
    period: value(IDENTITY_KEYS.period),
    template: value(IDENTITY_KEYS.template),
  };
}

/** Keys in column A and values in column B of the hidden sheet, which may have been renamed but not rewritten. */
function hiddenIdentity(workbook: RawWorkbook): ReadonlyMap<string, string> {
  const known = new Set<string>(Object.values(IDENTITY_KEYS));
  const named = workbook.sheets.find((sheet) => sheet.name === IDENTITY_SHEET);
  for (const sheet of named ? [named] : workbook.sheets) {
    const keys = new Map<number, string>();
    const values = new Map<number, string>();
    for (const cell of sheet.cells) {
      if (cell.column === 1 && known.has(cellText(cell))) keys.set(cell.row, cellText(cell));
      if (cell.column === 2) values.set(cell.row, cellText(cell));
    }
    if (keys.size > 0) return new Map([...keys].map(([row, key]) => [key, values.get(row) ?? '']));
  }
  return new Map();
}

function nonEmpty(text: string | undefined): string | null {
  const trimmed = text?.normalize('NFC').trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
