import { emailDraft } from './emailDraft';
import type { Reminder } from '../compilation/model/Reminder';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The bytes of a reminder as an `.eml` draft, for a person to look at and send. */
export function reminderDraft(
  reminder: Reminder,
  /** The attachment's plan as written to `.xlsx`. */
  attachment: Uint8Array,
  /** ISO 8601 with its distance from UTC. */
  date: string,
  /** The plans of `more` as written to `.xlsx`, in the same order. */
  more: readonly Uint8Array[] = [],
): Uint8Array {
  if (more.length !== reminder.more.length) throw new RangeError('reminderDraft: an attachment is missing');
  const { to, subject, text } = reminder;
  return emailDraft({
    to,
    subject,
    text,
    attachment: { name: reminder.attachment.name, bytes: attachment, type: XLSX },
    more: more.map((bytes, i) => ({ name: reminder.more[i]?.name ?? '', bytes, type: XLSX })),
    date,
  });
}
