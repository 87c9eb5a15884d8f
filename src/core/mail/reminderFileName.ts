import type { Reminder } from '../compilation/model/Reminder';

/** Name of a reminder's draft: `don-doc_kh-56-2026_2026_10525.eml`, or with `cum-3` for the units of a cụm. */
export function reminderFileName({ attachment }: Reminder): string {
  return `don-doc_${attachment.name.replace(/^can-sua_/, '').replace(/\.xlsx$/, '')}.eml`;
}
