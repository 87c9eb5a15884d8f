import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { ReceivedFile } from '../core/compilation/model/ReceivedFile';
import type { ReadingContext } from '../core/form/read/readSubmission';
import { DEFAULT_LIMITS, type ReadLimits } from '../xlsx/read/ReadLimits';
import { readWorkbook } from '../xlsx/readWorkbook';
import { formOf } from '../xlsx/receiveFile';
import { inflateNatively } from './inflateNatively';

/** Many times what a form takes, and so little that reading it takes no time or memory worth mentioning. */
const SMALL = { bytes: 2_000_000, entries: 500, inflatedBytes: 20_000_000, cells: 50_000 } as const;

/**
 * The form in a small and sound `.xlsx` file, read here and now without any waiting. Null for everything out of the
 * ordinary: that is for a thread which can be stopped.
 */
export function receiveQuickly(
  file: string,
  context: ReadingContext,
  limits: Partial<ReadLimits>,
): ReceivedFile | null {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const bytesAllowed = Math.min(all.bytes, SMALL.bytes);
  const stats = statSync(file);
  if (!stats.isFile() || stats.size > bytesAllowed) return null;
  const bytes = readFileSync(file);
  const small = {
    ...all,
    bytes: bytesAllowed,
    entries: Math.min(all.entries, SMALL.entries),
    inflatedBytes: Math.min(all.inflatedBytes, SMALL.inflatedBytes),
    cells: Math.min(all.cells, SMALL.cells),
  };
  const read = readWorkbook(bytes, small, inflateNatively);
  if (!read.ok) return null;
  return formOf(file, createHash('sha256').update(bytes).digest('hex'), read.workbook, read.notes, context);
}
