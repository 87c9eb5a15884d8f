import { forEachRecord } from './forEachRecord';

/** Records (MS-XLSB 2.3). */
const NOTE = 635;
const END = 629;

/** How many notes a part of an `.xlsb` holds; endless if it ends before its end. */
export function xlsbNoteCount(bytes: Uint8Array): number {
  let count = 0;
  let isWhole = false as boolean;
  forEachRecord(bytes, (kind) => {
    isWhole = kind === END;
    if (kind === NOTE) count++;
  });
  return isWhole ? count : Infinity;
}
