import { IDENTITY_KEYS, IDENTITY_SHEET } from '../contract/identitySheet';
import { keyedValues } from '../../workbook/keyedValues';
import type { RawWorkbook } from '../../workbook/RawWorkbook';

const KNOWN: ReadonlySet<string> = new Set(Object.values(IDENTITY_KEYS));

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
  let hidden: ReadonlyMap<string, string> | null = null;
  const value = (key: string): string | null => {
    const said = nonEmpty(workbook.properties.get(key));
    if (said !== null) return said;
    hidden ??= keyedValues(workbook, IDENTITY_SHEET, (each) => KNOWN.has(each));
    return nonEmpty(hidden.get(key));
  };
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
