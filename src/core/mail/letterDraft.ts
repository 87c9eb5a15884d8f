import type { Letter } from '../compilation/model/Letter';
import { emailDraft } from './emailDraft';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The bytes of a letter as an `.eml` draft, for a person to look at and send. */
export function letterDraft(
  { to, subject, text, attachments }: Letter,
  /** The attachments as written to `.xlsx`, in the same order. */
  written: readonly Uint8Array[],
  /** ISO 8601 with its distance from UTC. */
  date: string,
): Uint8Array {
  return emailDraft({
    to,
    subject,
    text,
    attachments: attachments.map(({ name }, i) => {
      const bytes = written[i];
      if (bytes === undefined) throw new RangeError('letterDraft: an attachment is missing');
      return { name, bytes, type: XLSX };
    }),
    date,
  });
}
