import type { ReadLimits } from '../read/ReadLimits';
import type { Attachment } from './Attachment';
import { readMail } from './readMail';
import { readOutlookMessage } from './readOutlookMessage';
import { readArchive } from './readArchive';
import { readTnef } from './readTnef';

/**
 * The files in a zip, a saved mail (`.eml`), an Outlook message (`.msg`) or a `winmail.dat`; null when the bytes are none
 * of these.
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
  return found?.filter(mayHoldForm) ?? null;
}

const NAME = /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|ods|csv|zip|rar|7z|eml|msg)$|^winmail\.dat$/i;

/** By its name or, since names can be wrong, by its first bytes (zip, compound file). */
function mayHoldForm({ name, bytes }: Attachment): boolean {
  const [first, second] = bytes;
  const zip = first === 0x50 && second === 0x4b;
  const compound = first === 0xd0 && second === 0xcf;
  // Other Office files are zips and compound files too; letters beside the form are no faulty forms.
  return NAME.test(name) || ((zip || compound) && !/\.(docx?|docm|pptx?|odt|jar)$/i.test(name));
}
