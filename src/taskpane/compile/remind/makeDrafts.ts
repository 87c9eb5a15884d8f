import { reminderDraft } from '../../../core/mail/reminderDraft';
import { reminderFileName } from '../../../core/mail/reminderFileName';
import type { Reminder } from '../../../core/compilation/model/Reminder';
import { later } from '../../later/later';
import { MEDIA_TYPES, type NamedFile } from '../../parts/NamedFile';
import type { PaneServices } from '../../PaneServices';

const packing = later(() => import('fflate'));

/** One reminder as a mail draft with its attachments. */
export async function makeDraft(
  reminder: Reminder,
  { writeXlsx }: Pick<PaneServices, 'writeXlsx'>,
): Promise<NamedFile & { readonly content: Uint8Array }> {
  const attachment = await writeXlsx(reminder.attachment.drawn);
  const more: Uint8Array[] = [];
  for (const { drawn } of reminder.more) more.push(await writeXlsx(drawn));
  const content = reminderDraft(reminder, attachment, new Date().toISOString(), more);
  return { name: reminderFileName(reminder), type: MEDIA_TYPES.eml, content };
}

/**
 * Reminders as one file: a draft, or a `.zip` of several.
 * @param onProgress told after each draft how many are done
 * @param signal stops between two drafts
 */
export async function makeDrafts(
  reminders: readonly Reminder[],
  zipName: string,
  services: Pick<PaneServices, 'writeXlsx'>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<NamedFile> {
  const [first] = reminders;
  if (first !== undefined && reminders.length === 1) return makeDraft(first, services);
  const { zipSync } = await packing.get();
  const files: Record<string, Uint8Array> = {};
  for (const [i, reminder] of reminders.entries()) {
    signal.throwIfAborted();
    const { name, content } = await makeDraft(reminder, services);
    files[name] = content;
    onProgress(i + 1);
    // Lets the page draw and answer.
    await new Promise((resolve) => setTimeout(resolve));
  }
  // Drafts hold packed workbooks as base64: little is left to gain by packing harder.
  return { name: zipName, type: MEDIA_TYPES.zip, content: zipSync(files, { level: 1 }) };
}
