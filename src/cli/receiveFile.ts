import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ReadingContext } from '../core/submission/readSubmission';
import { readSubmission } from '../core/submission/readSubmission';
import type { ReceivedFile } from '../core/consolidation/ReceivedFile';
import { readWorkbook } from '../xlsx/readWorkbook';

/** Reads one file as a form. Whatever is wrong with it becomes a refusal; nothing is thrown. */
export async function receiveFile(file: string, context: ReadingContext): Promise<ReceivedFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { file, sha256: null, result: { ok: false, refusal: { code: 'UNREADABLE_FILE', params: { reason } } } };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = readWorkbook(bytes);
  return { file, sha256, result: read.ok ? readSubmission(read.workbook, context) : read };
}
