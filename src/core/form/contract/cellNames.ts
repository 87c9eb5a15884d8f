import type { EntryPart } from './EntryPart';

/**
 * The contract with other programs: the defined name of each input cell, by the indicator's id.
 * `CT_5_2` the value, `CT_15_1_TU` and `CT_15_1_MAU` numerator and denominator, `KH_5_2` the unit's own plan,
 * `CK_5_2` the same period of last year, `TT_5_2` the data status, `NG_5_2` the source, `GC_5_2` the note.
 */
export function entryName(indicator: string, part: EntryPart): string {
  const id = indicator.replaceAll('.', '_');
  if (part === 'plan') return `KH_${id}`;
  if (part === 'lastYear') return `CK_${id}`;
  return `CT_${id}${PART_SUFFIX[part]}`;
}

const PART_SUFFIX = { value: '', numerator: '_TU', denominator: '_MAU' } as const;

export type RemarkField = 'status' | 'source' | 'note';

export function remarkName(indicator: string, field: RemarkField): string {
  return `${REMARK_PREFIX[field]}_${indicator.replaceAll('.', '_')}`;
}

const REMARK_PREFIX = { status: 'TT', source: 'NG', note: 'GC' } as const;

/** What the column *Mã số* shows for a row: `5.2`, `15.1.TU`, `15.1.MAU`. */
export function rowCode(indicator: string, part: RowPart): string {
  if (part === 'value') return indicator;
  return `${indicator}.${part === 'numerator' ? 'TU' : 'MAU'}`;
}

export type RowPart = Exclude<EntryPart, 'plan' | 'lastYear'>;
