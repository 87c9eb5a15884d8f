import type { ReadLimits } from '../read/ReadLimits';
import type { Attachment } from './Attachment';
import { isLitter } from './isLitter';
import { readArchive } from './readArchive';
import { readMail } from './readMail';
import { readOutlookMessage } from './readOutlookMessage';
import { readTnef } from './readTnef';

/**
 * The files in a zip, a saved mail (`.eml`, `.emlx`, `.mbox`, signed in one piece `.p7m`), an Outlook message (`.msg`) or
 * a `winmail.dat`; null when the bytes are none of these.
 * What is no workbook and no container either (signatures, logos, letters) is left out.
 *
 * @throws Refused when the container is damaged or asks for too much
 */
export function attachmentsOf(bytes: Uint8Array, limits: ReadLimits): Attachment[] | null {
  const found =
    readArchive(bytes, limits) ??
    readOutlookMessage(bytes, limits) ??
    readTnef(bytes, limits) ??
    readMail(bytes, limits);
  return found?.filter(mayHoldForm).map((each, place) => ({ ...each, name: shown(each.name, place) })) ?? null;
}

const NAME = /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|ods|csv|zip|rar|7z|eml|emlx|mbox|msg|p7m)$|^winmail\.dat$/i;
/** Longest name that is kept; file systems know none that is longer. */
const LONGEST = 255;

/** By its name or, since names can be wrong, by its first bytes (zip, compound file). */
function mayHoldForm(attachment: Attachment): boolean {
  const { name } = attachment;
  if (isLitter(name)) return false;
  if (NAME.test(name)) return true;
  if ('refusal' in attachment) return attachment.refusal.code === 'ENCRYPTED';
  const [first, second] = attachment.bytes;
  const zip = first === 0x50 && second === 0x4b;
  const compound = first === 0xd0 && second === 0xcf;
  // Other Office files are zips and compound files too; letters beside the form are no faulty forms.
  return (zip || compound) && !/\.(docx?|docm|pptx?|odt|jar)$/i.test(name);
}

/** A name that is not too long and keeps its ending; the number of the file where it has none. */
function shown(name: string, place: number): string {
  if (name.trim() === '') return `#${String(place + 1)}`;
  if (name.length <= LONGEST) return name;
  const ending = /\.\w{1,8}$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, LONGEST - 1 - ending.length)}…${ending}`;
}
