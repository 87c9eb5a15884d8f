import type { ReceivedFile } from '../core/consolidation/ReceivedFile';
import type { ReadingContext } from '../core/submission/readSubmission';
import { readSubmission } from '../core/submission/readSubmission';
import type { FileRefusal } from '../core/workbook/FileRefusal';
import type { InflateAtOnce } from './read/InflateAtOnce';
import { DEFAULT_LIMITS, type ReadLimits } from './read/ReadLimits';
import { readWorkbook } from './readWorkbook';

/** A file before anything is known of it. A `Blob` is not loaded until its turn comes. */
export interface IncomingFile {
  /** Path or name as the user knows it. */
  readonly name: string;
  readonly content: Blob | Uint8Array;
}

/**
 * Reads a file as a form. Whatever is wrong becomes a refusal; nothing is thrown.
 *
 * @returns one reading for each workbook that the file holds, in its order; at least one
 */
export async function receiveFile(
  file: IncomingFile,
  context: ReadingContext,
  limits: Partial<ReadLimits> = {},
  inflate?: InflateAtOnce,
): Promise<ReceivedFile[]> {
  const most = limits.bytes ?? DEFAULT_LIMITS.bytes;
  if (file.content instanceof Blob && file.content.size > most) {
    return [refused(file.name, null, { code: 'TOO_LARGE', params: { limit: most } })];
  }
  let bytes: Uint8Array;
  try {
    bytes = file.content instanceof Blob ? new Uint8Array(await file.content.arrayBuffer()) : file.content;
  } catch (error) {
    return [refused(file.name, null, { code: 'UNREADABLE_FILE', params: { reason: describe(error) } })];
  }
  const sha256 = await hash(bytes);
  try {
    const read = readWorkbook(bytes, limits, inflate);
    const result = read.ok ? readSubmission(read.workbook, context) : { ok: false as const, refusal: read.refusal };
    return [{ file: file.name, sha256, result }];
  } catch (error) {
    return [refused(file.name, sha256, { code: 'READER_FAILED', params: { reason: describe(error) } })];
  }
}

/** A reading that only says why there is none. */
export function refused(file: string, sha256: string | null, refusal: FileRefusal): ReceivedFile {
  return { file, sha256, result: { ok: false, refusal } };
}

/** SHA-256 as 64 hexadecimal digits; null where the browser keeps it for pages over HTTPS. */
async function hash(bytes: Uint8Array): Promise<string | null> {
  // The type says that it is always there; on a page over plain HTTP it is not.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return null;
  const digest = await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
