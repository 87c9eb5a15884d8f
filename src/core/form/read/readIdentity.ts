import { IDENTITY_KEYS, IDENTITY_SHEET } from '../contract/identitySheet';
import { keyedValues } from '../../workbook/keyedValues';
import type { RawWorkbook } from '../../workbook/RawWorkbook';

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
  const known = new Set<string>(Object.values(IDENTITY_KEYS));
  const hidden = keyedValues(workbook, IDENTITY_SHEET, (key) => known.has(key));
  const value = (key: string): string | null => nonEmpty(workbook.properties.get(key)) ?? nonEmpty(hidden.get(key));
  return {
    kind: value(IDENTITY_KEYS.kind),
    plan: value(IDENTITY_KEYS.plan),
    unit: value(IDENTITY_KEYS.unit),
    period: value(IDENTITY_KEYS.period),
    template: value(IDENTITY_KEYS.template),
  };
}

function nonEmpty(text: string | undefined): string | null {
  const trimmed = text?.normalize('NFC').trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
