import { nameKey } from '../../catalogue/nameKey';
import type { DataStatus } from '../contract/DataStatus';

/** Spellings of the three statuses in the form's drop-down list, Vietnamese and English. */
const SPELLINGS: ReadonlyMap<string, DataStatus> = new Map([
  ['ước tính', 'estimated'],
  ['ước', 'estimated'],
  ['estimated', 'estimated'],
  ['sơ bộ', 'preliminary'],
  ['preliminary', 'preliminary'],
  ['chính thức', 'official'],
  ['official', 'official'],
]);

/** The status that a cell's text names; null if it names none. */
export function readDataStatus(text: string): DataStatus | null {
  if (text === '') return null;
  return SPELLINGS.get(text) ?? SPELLINGS.get(nameKey(text)) ?? null;
}
