import { messageOf } from '../core/kernel/messageOf';
import type { FileNote, ReceivedFile } from '../core/compilation/model/ReceivedFile';
import type { ReadSubmissionResult } from '../core/form/read/ReadSubmissionResult';
import type { ReadingContext } from '../core/form/read/readSubmission';
import { readSubmission } from '../core/form/read/readSubmission';
import { knownWith } from '../core/planbook/carried/knownWith';
import type { FileRefusal } from '../core/workbook/FileRefusal';
import type { RawWorkbook } from '../core/workbook/RawWorkbook';
import { attachmentsOf } from './attachments/attachmentsOf';
import { encodedWorkbook } from './attachments/encodedWorkbook';
import { inflateAnywhere, type InflateAtOnce } from './read/InflateAtOnce';
import { isVolume } from './read/isVolume';
import { Refused } from './read/Refused';
import { DEFAULT_LIMITS, type ReadLimits } from './read/ReadLimits';
import { withoutPrefix } from './read/withoutPrefix';
import { readAnyWorkbook } from './readAnyWorkbook';

/** A file before anything is known of it. A `Blob` is not loaded until its turn comes. */
export interface IncomingFile {
  /** Path or name as the user knows it. */
  readonly name: string;
  readonly content: Blob | Uint8Array;
}

/** What stands between the name of a container and that of a file in it. */
export const INSIDE = ' › ';

/**
 * Reads a file as a form, or the forms in a zip or a saved mail. Whatever is wrong becomes a refusal; nothing is
 * thrown.
 *
 * @param inflate a faster way to unpack small parts, where there is one
 * @returns one reading for each workbook that the file holds, in its order; at least one
 */
export async function receiveFile(
  file: IncomingFile,
  context: ReadingContext,
  limits: Partial<ReadLimits> = {},
  inflate: InflateAtOnce = inflateAnywhere,
): Promise<readonly ReceivedFile[]> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  if (file.content instanceof Blob && file.content.size > all.bytes) {
    return [refused(file.name, null, tooLarge(file.name, all.bytes))];
  }
  let bytes: Uint8Array;
  try {
    bytes = file.content instanceof Blob ? new Uint8Array(await file.content.arrayBuffer()) : file.content;
  } catch (error) {
    return [refused(file.name, null, { code: 'UNREADABLE_FILE', params: { reason: messageOf(error) } })];
  }
  return new Receiver(context, all, inflate).receive(file.name, bytes, 0);
}

class Receiver {
  private count = 0;

  constructor(
    private readonly context: ReadingContext,
    private readonly limits: ReadLimits,
    private readonly inflate: InflateAtOnce,
  ) {}

  async receive(name: string, bytes: Uint8Array, depth: number): Promise<readonly ReceivedFile[]> {
    const sha256 = await hash(bytes);
    try {
      const read = await readAnyWorkbook(bytes, this.limits, this.inflate);
      if (read.ok) return [formOf(name, sha256, read.workbook, read.notes, this.context)];
      const { code } = read.refusal;
      const isOther = OF_NO_WORKBOOK.has(code);
      const encoded = isOther ? encodedWorkbook(bytes) : null;
      const inside = encoded === null ? await this.inside(name, bytes, depth, read.refusal) : null;
      if (inside !== null) return inside;
      const bare = encoded ?? (isOther ? withoutPrefix(bytes) : null);
      if (bare === null) return [refused(name, sha256, ofVolume(name, bytes, read.refusal))];
      const behind = await this.receive(name, bare, depth);
      return behind.map((each) => (each.file === name ? { ...each, sha256 } : each));
    } catch (error) {
      return [refused(name, sha256, ofVolume(name, bytes, refusalFor(error)))];
    }
  }

  /** Readings of what a container holds; null when the bytes are none, or nothing in it may be a form. */
  private async inside(
    name: string,
    bytes: Uint8Array,
    depth: number,
    { code, params }: FileRefusal,
  ): Promise<readonly ReceivedFile[] | null> {
    if (!OF_NO_WORKBOOK.has(code)) return null;
    const { attachments: most, containers } = this.limits;
    const attachments = attachmentsOf(bytes, this.limits);
    if (attachments === null) return null;
    if (attachments.length > 0 && depth >= containers) throw new Refused('NESTED_TOO_DEEP', { limit: containers });
    const readings: ReceivedFile[] = [];
    for (const attachment of attachments) {
      const path = `${name}${INSIDE}${attachment.name}`;
      if (this.count >= most) {
        readings.push(refused(path, null, { code: 'TOO_MANY_FILES', params: { limit: most, of: 'container' } }));
        continue;
      }
      this.count++;
      const inner =
        'refusal' in attachment
          ? [refused(path, null, attachment.refusal)]
          : await this.receive(path, attachment.bytes, depth + 1);
      const meant = attachment.onlyIfForm === true ? inner.filter(isOfForm) : inner;
      const { received } = attachment;
      // The mail that reached the office came with all that is in it.
      readings.push(...(received === undefined ? meant : meant.map((each) => ({ ...each, received }))));
    }
    if (readings.length > 0) return readings;
    // What holds nothing is a mail, unless it is known to be something else.
    if (!isKnown(bytes, params['kind'])) throw new Refused('NOT_A_WORKBOOK', { kind: 'mail' });
    return null;
  }
}

/** What was read from a workbook: the form in it, or why there is none. */
export function formOf(
  file: string,
  sha256: string | null,
  workbook: RawWorkbook,
  notes: readonly FileNote[],
  context: ReadingContext,
): ReceivedFile {
  const known = knownWith(workbook, context);
  return {
    file,
    sha256,
    notes: [...notes, ...known.notes],
    ...(known.carried === null ? {} : { carried: known.carried }),
    result: explained(readSubmission(workbook, known.context), known.notes, context),
  };
}

/** A form of an unknown plan that brought its own in vain is not to be called one of another plan. */
function explained(
  result: ReadSubmissionResult,
  notes: readonly FileNote[],
  { carried }: ReadingContext,
): ReadSubmissionResult {
  const isInVain = carried?.takeUnknown === true && notes.some(({ code }) => code === 'PLAN_DAMAGED');
  if (result.ok || result.refusal.code !== 'OTHER_PLAN' || !isInVain) return result;
  return { ok: false, refusal: { ...result.refusal, code: 'CARRIED_PLAN_DAMAGED' } };
}

/** What a file is was told by its first bytes, or it is a zip, which is no mail. */
const isKnown = ([first, second]: Uint8Array, kind?: string | number): boolean =>
  (kind !== undefined && kind !== 'unknown') || (first === 0x50 && second === 0x4b);

/** What is said of containers before they are known to be some. */
const OF_NO_WORKBOOK: ReadonlySet<FileRefusal['code']> = new Set(['NOT_A_WORKBOOK', 'CSV_OR_TEXT', 'WEB_PAGE']);
/** What is said of sheets that are no forms, and of the old ones of a chart, which no program reads as sheets. */
const OF_NO_FORM: ReadonlySet<string> = new Set([...OF_NO_WORKBOOK, 'NO_FORM', 'LEGACY_XLS']);
const isOfForm = ({ result }: ReceivedFile): boolean => result.ok || !OF_NO_FORM.has(result.refusal.code);
/** Names of files that hold others; what is too large or too much then has another way out. */
const CONTAINER = /\.(zip|eml|emlx|mbox|msg|p7m)$|(^|[/\\])winmail\.dat$/i;
const OF_CONTAINERS: ReadonlySet<FileRefusal['code']> = new Set(['TOO_LARGE', 'TOO_MANY_ENTRIES', 'ZIP_BOMB']);

function ofContainer(name: string, refusal: FileRefusal): FileRefusal {
  if (!OF_CONTAINERS.has(refusal.code) || !CONTAINER.test(name)) return refusal;
  return { ...refusal, params: { ...refusal.params, of: 'container' } };
}

/** What is locked with PGP; a text of it says so itself. */
const LOCKED_NAME = /\.(?:pgp|gpg)$/i;

/** A part of a divided archive is neither damaged nor some other file. */
function ofVolume(name: string, bytes: Uint8Array, refusal: FileRefusal): FileRefusal {
  if (refusal.code === 'NOT_A_WORKBOOK' && LOCKED_NAME.test(name)) return { code: 'ENCRYPTED', params: { of: 'mail' } };
  const isOne = (refusal.code === 'NOT_A_WORKBOOK' || refusal.code === 'ZIP_DAMAGED') && isVolume(name, bytes);
  return isOne ? { code: 'ZIP_DAMAGED', params: { of: 'volume' } } : ofContainer(name, refusal);
}

/** Why a file of more than so many bytes is not read. */
export function tooLarge(name: string, limit: number): FileRefusal {
  return ofContainer(name, { code: 'TOO_LARGE', params: { limit } });
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

/** What a caught error says of the file. */
function refusalFor(error: unknown): FileRefusal {
  if (error instanceof Refused) return error.refusal;
  // The engine's words where a buffer, list or text would need more room than there is.
  if (error instanceof RangeError && /allocation|array length|string length/i.test(error.message)) {
    return { code: 'OUT_OF_MEMORY', params: {} };
  }
  return { code: 'READER_FAILED', params: { reason: messageOf(error) } };
}
