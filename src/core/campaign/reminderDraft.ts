import { emailDraft } from '../sending/emailDraft';
import type { Reminder } from './Reminder';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The bytes of a reminder as an `.eml` draft, for a person to look at and send. */
export function reminderDraft(
  reminder: Reminder,
  /** The attachment's plan as written to `.xlsx`. */
  attachment: Uint8Array,
  /** ISO 8601 with its distance from UTC. */
  date: string,
  boundary: string,
): Uint8Array {
  const { to, subject, text } = reminder;
  return emailDraft({
    to,
    subject,
    text,
    attachment: { name: reminder.attachment.name, bytes: attachment, type: XLSX },
    date,
    boundary,
  });
}
