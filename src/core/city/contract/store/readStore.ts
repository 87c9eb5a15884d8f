import type { FileFinding } from '../../../compilation/model/CityReport';
import { ENTRY_PARTS } from '../../../form/contract/EntryPart';
import { isFindingCode } from '../../../validation/isFindingCode';
import type { Finding, FindingCode, FindingParams } from '../../../validation/Finding';
import type { Severity } from '../../../kernel/Severity';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { KeyedTables, type KeyedRow } from '../parts/KeyedTables';
import { STORE_COLUMNS } from './storeLayout';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/**
 * The findings that a city workbook keeps in its hidden sheet, without corrections, which are the sender's. One
 * with a code that this version does not know can't be put in words and is left out.
 */
export function readStore(workbook: RawWorkbook): readonly FileFinding[] {
  const rows = KeyedTables.find(workbook, STORE_COLUMNS)?.rows('findings') ?? [];
  return rows.flatMap((row) => {
    const code = row.text('code');
    const finding = isFindingCode(code) ? findingOf(row, code) : null;
    const note = row.text('note');
    const [file, unit] = [row.text('file'), row.text('unit') || null];
    return finding === null ? [] : [{ file, unit, finding, ...(note === '' ? {} : { note }) }];
  });
}

function findingOf(row: KeyedRow, code: FindingCode): Finding | null {
  const severity = SEVERITIES.find((each) => each === row.text('severity'));
  const params = parse(row.text('params'));
  if (severity === undefined || params === null) return null;
  const finding = {
    code,
    severity,
    indicator: row.text('indicator') || null,
    part: ENTRY_PARTS.find((each) => each === row.text('part')) ?? null,
    sheet: row.text('sheet') || null,
    cell: row.text('cell') || null,
    // Written by `storeSheet` from a finding of this very code.
    params: params as FindingParams[FindingCode],
    corrections: [],
  };
  return finding as Finding;
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
