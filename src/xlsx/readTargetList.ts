import type { PlanReading } from '../core/planning/PlanReading';
import { readPlanSheets } from '../core/planning/readPlanSheets';
import { readPlanText } from '../core/planning/readPlanText';
import type { FileRefusal } from '../core/workbook/FileRefusal';
import { readAnnexSight } from './readAnnexSight';
import { readWorkbook } from './readWorkbook';

export type TargetListResult =
  | { readonly ok: true; readonly reading: PlanReading }
  | { readonly ok: false; readonly refusal: FileRefusal }
  /** A text in an old encoding, whose letters would be guessed. */
  | { readonly ok: false; readonly refusal: null };

/** A list of targets as offices have it: the text of a plan, rows copied from Excel, or the sheets of an annex in sight. */
export function readTargetList(bytes: Uint8Array): TargetListResult {
  const read = readWorkbook(bytes);
  if (read.ok) return { ok: true, reading: readPlanSheets(read.workbook, readAnnexSight(bytes)) };
  if (read.refusal.code !== 'CSV_OR_TEXT') return { ok: false, refusal: read.refusal };
  const text = decoded(bytes);
  return text === null ? { ok: false, refusal: null } : { ok: true, reading: readPlanText(text) };
}

/** Text as Word and Excel save it: UTF-8, or “Unicode text”, which is UTF-16 with a byte-order mark. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
