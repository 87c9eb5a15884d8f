import { DATA_STATUSES } from '../contract/dataStatuses';
import type { DataStatus } from '../contract/DataStatus';

/** The status that a cell's text names; null if it names none. */
export function readDataStatus(text: string): DataStatus | null {
  return text === '' ? null : DATA_STATUSES.meant(text);
}
