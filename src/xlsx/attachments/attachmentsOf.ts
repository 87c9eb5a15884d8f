import { beginningOf } from '../../core/kernel/beginningOf';
import type { FileRefusal } from '../../core/workbook/FileRefusal';
import { DEFAULT_LIMITS, type ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import type { Attachment } from './Attachment';
import { calendarFiles, isCalendar } from './calendarFiles';
import { distinctNames } from './distinctNames';
import { encodedWorkbook } from './encodedWorkbook';
import { filesInLinks } from './filesInLinks';
import { holdsBlock } from './filesInText';
import { isLitter } from './isLitter';
import { isMailOrFolder } from './isMail';
import { toLatin1 } from './latin1';
import { listedIn } from './listedIn';
import { macFile } from './macFile';
import { readObjects, saysObjects } from './objectsOfDocument';
import { readArchive } from './readArchive';
import { readGzip } from './readGzip';
import { readMail } from './readMail';
import { readOutlookMessage } from './readOutlookMessage';
import { isTnef, readTnef } from './readTnef';

/**
 * The files in a zip, a saved mail (`.eml`, `.emlx`, `.mbox`, signed in one piece `.p7m`), an Outlook message (`.msg`), a
 * `winmail.dat`, a calendar (`.ics`), the links of a page or a gzip, or those that stand as objects in a letter or
 * presentation, new or old; null when the bytes are none of these.
 * What is no workbook and no container either (signatures, logos, letters) is left out.
 *
 * @throws Refused when the container is damaged or asks for too much
 */
export function attachmentsOf(bytes: Uint8Array, limits: ReadLimits): Attachment[] | null {
  const found =
    readArchive(bytes, limits) ??
    readGzip(bytes, limits) ??
    readOutlookMessage(bytes, limits, isWanted) ??
    readObjects(bytes, limits) ??
    readTnef(bytes, limits) ??
    readMail(bytes, limits, isWanted);
  if (found === null) return null;
  if (found.length > limits.entries) throw new Refused('TOO_MANY_ENTRIES', { limit: limits.entries, of: 'container' });
  const forms = found.map(bare).filter(mayHoldForm).map(asLetter);
  return distinctNames(forms.map((each, place) => ({ ...each, name: shown(each.name, place) })));
}

const bare = (attachment: Attachment): Attachment => withLock(clean(unwrapped(attachment)));
const isWanted = (attachment: Attachment): boolean => mayHoldForm(bare(attachment));

/** Workbooks, and what may hold one: archives of any kind, mails, what is locked, and links to one. */
const NAME =
  /\.(xls[xmb]?|xl[tw]|xlt[xm]|ods|ots|fods|et|ett|gnumeric|eth|numbers|sxc|uos|slk|dif|dbf|wk[1-4s]|wb[1-3]|123|qpw|xlr|csv|tsv|uue?|zipx?|z01|001|rar|7z|tar|t?gz|z|bz2|xz|zst|cab|lzh|lzma|lz4?|arj|ace|iso|sitx?|alz|egg|wim|eml|emlx|mbox|msg|oft|p7m|hqx|gsheet|url|webloc|lnk|desktop)$|^winmail\.dat$/i;
/** A workbook that is locked or signed with PGP. */
const LOCKED_NAME = /\.(xls[xmb]?|ods|zip)\.(pgp|gpg|asc)$/i;
/** What a mail's or a browser's program makes of a workbook's name where it took the file away, or left it unfinished. */
const CHANGED_NAME =
  /\.(xls[xmb]?|ods)(?:_|\.(txt|html?|removed|deleted|blocked|part|partial|crdownload|download|tmp|bin|dat|bak|old|file|vir))$/i;
/** How archives begin that cannot be opened here. */
const ARCHIVES = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'];
/** Why a form may be what cannot be taken out, whatever its name. */
const MAY_BE_FORMS: ReadonlySet<FileRefusal['code']> = new Set(['ENCRYPTED', 'ZIP_DAMAGED', 'NOT_A_WORKBOOK']);
/** Letters and the like, which nobody sends as a form. */
const LETTER_NAME = /\.(docx?|docm|pptx?|ppsx?|odt|rtf|jar)$/i;
/** As far as a mail's header lines are looked for. */
const BEGINNING = 2000;
/** As far as header lines reach of a mail that went through many servers. */
const HEADERS = 20_000;
/** Longest name that is kept; file systems know none that is longer. */
const LONGEST = 255;

/** By its name or, since names can be wrong, by its first bytes (zip, compound file). */
function mayHoldForm(attachment: Attachment): boolean {
  const { name } = attachment;
  if (isLitter(name)) return false;
  if (NAME.test(name) || CHANGED_NAME.test(name)) return true;
  if ('refusal' in attachment) return MAY_BE_FORMS.has(attachment.refusal.code) || !/\.\w{1,8}$/.test(name);
  if (isTnef(attachment.bytes) || isArchive(attachment.bytes)) return true;
  const [first, second] = attachment.bytes;
  const zip = first === 0x50 && second === 0x4b;
  const compound = first === 0xd0 && second === 0xcf;
  // The sheets of an .xls out of an object.
  const bare = first === 0x09 && second === 0x08;
  // A sheet that was saved as a page or as XML; other pages are letters.
  if (isSheetAsText(attachment.bytes)) return true;
  // A mail that lost its name.
  if (isForwarded(name, attachment.bytes)) return true;
  if (bringsAlong(attachment.bytes)) return true;
  if (encodedWorkbook(attachment.bytes) !== null) return true;
  // A gzip that lost its name; logs and the like have one.
  if (first === 0x1f && second === 0x8b) return !/\.\w{1,8}$/.test(name);
  // Other Office files are zips and compound files too; letters beside the form are no faulty forms.
  if (LETTER_NAME.test(name)) return isWorkbook(attachment.bytes) || saysObjects(attachment.bytes, DEFAULT_LIMITS);
  return zip || compound || bare;
}

/** An archive of another kind than zip, whatever its name; so is a tar (POSIX.1, ustar). */
function isArchive(bytes: Uint8Array): boolean {
  const start = toLatin1(bytes.subarray(0, 262));
  return ARCHIVES.some((beginning) => start.startsWith(beginning)) || start.slice(257) === 'ustar';
}

/** Begins like a mail that somebody wrote; reports of delivery begin with other header lines. */
function isForwarded(name: string, bytes: Uint8Array): boolean {
  const text = toLatin1(bytes.subarray(0, BEGINNING));
  // A letter that was saved as a text begins so too, but holds no files.
  if (!isMailOrFolder(text)) return false;
  const isLetter = /^(mime-version|from|subject)[ \t]*:/im.test(text) && !/\.\w{1,8}$/.test(name);
  // What Outlook keeps of a signed mail has none of these lines.
  return isLetter || /^content-type:\s*multipart\//im.test(toLatin1(bytes.subarray(0, HEADERS)));
}

/** Says within its first lines that Excel, LibreOffice, SheetJS or Google made it of a sheet. */
const isSheetAsText = (bytes: Uint8Array): boolean =>
  /<[^]*(?:urn:schemas-microsoft-com:office:spreadsheet|content=["']?Excel\.Sheet|body,div,table,thead,tbody|<title>SheetJS|class="waffle")/i.test(
    toLatin1(bytes.subarray(0, BEGINNING)),
  );

/** A calendar, a page or a text of XML or JSON that holds or links to what may be a form. */
function bringsAlong(bytes: Uint8Array): boolean {
  const start = toLatin1(bytes.subarray(0, BEGINNING));
  const isOne = isCalendar(start);
  if (!isOne && !/^\s*[<{[]/.test(start)) return false;
  const text = toLatin1(bytes);
  return isOne ? calendarFiles(text).some(mayHoldForm) : filesInLinks(text).length > 0 || holdsBlock(text);
}

/** A zip that lists the main part of a workbook. */
const isWorkbook = (bytes: Uint8Array): boolean => listedIn(bytes).includes('xl/workbook.');

/** A letter that may hold a form as an object. */
function asLetter(attachment: Attachment): Attachment {
  if ('refusal' in attachment || !LETTER_NAME.test(attachment.name) || isWorkbook(attachment.bytes)) return attachment;
  return { ...attachment, onlyIfForm: true };
}

/** A file of the Mac out of its wrapping. */
function unwrapped(attachment: Attachment): Attachment {
  const file = 'refusal' in attachment ? null : macFile(attachment.bytes);
  return file === null ? attachment : { ...attachment, name: file.name || attachment.name, bytes: file.bytes };
}

/**
 * Signs that are none of a name and would do something to who shows it: controls of a terminal, ends of lines, turns of
 * direction, by which a name shows another ending.
 */
const CONTROLS = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

function clean(attachment: Attachment): Attachment {
  const name = attachment.name.replace(CONTROLS, '');
  return name === attachment.name ? attachment : { ...attachment, name };
}

/** What PGP locked cannot be read; a signature alone, which may have the same ending, is no file that anybody means to send. */
function withLock(attachment: Attachment): Attachment {
  const { name, received } = attachment;
  if ('refusal' in attachment || !LOCKED_NAME.test(name)) return attachment;
  if (toLatin1(attachment.bytes.subarray(0, 100)).includes('BEGIN PGP SIGNATURE')) return attachment;
  return {
    name,
    refusal: { code: 'ENCRYPTED', params: { of: 'mail' } },
    ...(received === undefined ? {} : { received }),
  };
}

/** A name that is not too long and keeps its ending; the number of the file where it has none. */
function shown(name: string, place: number): string {
  if (name.trim() === '') return `#${String(place + 1)}`;
  if (name.length <= LONGEST) return name;
  const ending = /\.\w{1,8}$/.exec(name)?.[0] ?? '';
  return `${beginningOf(name, LONGEST - 1 - ending.length)}…${ending}`;
}
