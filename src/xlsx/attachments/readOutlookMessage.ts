import { baseName } from '../../core/kernel/baseName';
import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import type { Attachment } from './Attachment';
import { filesInLinks } from './filesInLinks';
import { filesInText } from './filesInText';
import { toLatin1 } from './latin1';
import { linked } from './linked';
import { linksToFiles } from './linksToFiles';
import { CompoundFile } from '../read/CompoundFile';
import { messageTimeOf } from './messageTimeOf';
import { oleObject } from './oleObject';
import { outlookText } from './outlookText';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PROPERTIES = '__properties_version1.0';
const STORAGE = '__attach_version1.0_#';
/** Streams of an attachment (MS-OXMSG 2.2.2): its data, its long name, its short name; in UTF-16 or single bytes. */
const DATA = '__substg1.0_37010102';
const NAMES = ['__substg1.0_3707001F', '__substg1.0_3707001E', '__substg1.0_3704001F', '__substg1.0_3704001E'];
/** What it is shown as, which of an object is what kind it is. */
const SHOWN_AS = ['__substg1.0_3001001F', '__substg1.0_3001001E'];
/** A message attached to a message is a storage of its own. */
const EMBEDDED = '__substg1.0_3701000D';
/** Where a file lies that is attached as a link. */
const PATHS = ['__substg1.0_370D001F', '__substg1.0_370D001E', '__substg1.0_3708001F', '__substg1.0_3708001E'];
/** The letter, and the letter as a page. */
const LETTERS = ['__substg1.0_1000001F', '__substg1.0_1000001E'];
const PAGE = '__substg1.0_10130102';
const MAX_DEPTH = 4;

/**
 * The attachments of an Outlook message (`.msg`), with those of messages inside; null when the bytes are none. Where none may
 * hold a form, links to places where people put files stand for them.
 */
export function readOutlookMessage(
  bytes: Uint8Array,
  limits: ReadLimits,
  mayHoldForm: (attachment: Attachment) => boolean,
): Attachment[] | null {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const file = new CompoundFile(bytes, limits);
  const properties = file.find(0, PROPERTIES);
  if (properties === null) return null;
  const received = messageTimeOf(file.read(properties) ?? new Uint8Array(0));
  const letter = letterIn(file);
  const attachments = [...attachmentsIn(file, 0, 0), ...filesInText(letter), ...filesInLinks(letter)];
  const links = attachments.some(mayHoldForm) ? [] : linksToFiles(letter);
  return [...attachments, ...links.map((link) => ({ name: '', refusal: linked(link) }))].map((each) =>
    received === null ? each : { ...each, received },
  );
}

function attachmentsIn(file: CompoundFile, message: number, depth: number): Attachment[] {
  return file
    .children(message)
    .filter((entry) => file.nameOf(entry).toLowerCase().startsWith(STORAGE))
    .sort((a, b) => (file.nameOf(a) < file.nameOf(b) ? -1 : 1))
    .flatMap((storage) => {
      try {
        return attachedAs(file, storage, depth);
      } catch (error) {
        // What is damaged keeps no others from being read.
        if (error instanceof Refused)
          return [{ name: unlessDamaged(() => nameOf(file, storage)), refusal: error.refusal }];
        throw error;
      }
    });
}

/** What one attachment is: a file, an object with one, a message with its own, or a link. */
function attachedAs(file: CompoundFile, storage: number, depth: number): Attachment[] {
  const inner = file.find(storage, EMBEDDED);
  if (inner !== null) {
    const object = oleObject(file, inner);
    const own = object === null ? [] : [{ ...object, name: nameOf(file, storage) || object.name }];
    if (own.length === 0 && depth >= MAX_DEPTH) throw new Refused('NESTED_TOO_DEEP', { limit: MAX_DEPTH });
    const isMessage = file.find(inner, PROPERTIES) !== null;
    const all = [...own, ...attachmentsIn(file, inner, depth + 1)];
    // What is there is no object that can be read; where the file lies may be said beside it.
    if (isMessage || all.length > 0) return all;
  }
  const bytes = streamIn(file, storage, DATA);
  if (bytes !== null) return [{ name: nameOf(file, storage) || textIn(file, storage, SHOWN_AS), bytes }];
  const path = textIn(file, storage, PATHS);
  const name = nameOf(file, storage) || baseName(path);
  // What was named and not kept is an empty file.
  if (path === '') return name === '' ? [] : [{ name, bytes: new Uint8Array(0) }];
  return [{ name, refusal: linked(path) }];
}

const nameOf = (file: CompoundFile, storage: number): string => baseName(textIn(file, storage, NAMES));

/** A text, where it is not damaged, which keeps nothing else from being read. */
function unlessDamaged(read: () => string): string {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return '';
    throw error;
  }
}

/** The letter as plain text and as a page; programs keep either or both. */
function letterIn(file: CompoundFile): string {
  const page = (): string => toLatin1(streamIn(file, 0, PAGE) ?? new Uint8Array(0));
  return `${unlessDamaged(() => textIn(file, 0, LETTERS))}\n\n${unlessDamaged(page)}`;
}

function streamIn(file: CompoundFile, storage: number, name: string): Uint8Array | null {
  const stream = file.find(storage, name);
  return stream === null ? null : file.read(stream);
}

/** The first text that there is under one of these names and is not empty. */
function textIn(file: CompoundFile, storage: number, names: readonly string[]): string {
  for (const name of names) {
    const bytes = streamIn(file, storage, name);
    const text = bytes === null ? '' : outlookText(bytes, name.endsWith('F'));
    if (text !== '') return text;
  }
  return '';
}
