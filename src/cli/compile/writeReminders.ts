import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { NEEDS } from '../../core/compilation/model/needs';
import type { Campaign } from '../../core/compilation/model/Campaign';
import { remind } from '../../core/mail/remind';
import { reminderDraft } from '../../core/mail/reminderDraft';
import { reminderFileName } from '../../core/mail/reminderFileName';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import type { CliContext } from '../CliContext';
import { deflateNatively } from '../deflateNatively';
import { writeOutput } from '../writeOutput';

/** Writes a mail draft for each unit that still has something to do. */
export async function writeReminders(campaign: Campaign, folder: string, context: CliContext): Promise<void> {
  const { words } = context;
  const units = campaign.tracking.units.map(({ unit }) => unit);
  const reminders = remind({ units, needs: NEEDS, by: 'unit' }, campaign, words);
  await mkdir(folder, { recursive: true });
  const date = new Date().toISOString();
  for (const [i, reminder] of reminders.entries()) {
    const attachment = writeWorkbook(reminder.attachment.drawn, deflateNatively);
    const more = reminder.more.map(({ drawn }) => writeWorkbook(drawn, deflateNatively));
    const draft = reminderDraft(reminder, attachment, date, more);
    await writeOutput(path.join(folder, reminderFileName(reminder)), draft, words);
    context.progress(i + 1, reminders.length);
  }
  context.print(words.cli.wroteReminders(reminders.length, folder));
}
