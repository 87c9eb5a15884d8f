import path from 'node:path';
import type { Letter } from '../../core/compilation/model/Letter';
import { isoInVietNam } from '../../core/kernel/isoInVietNam';
import { letterDraft } from '../../core/mail/letterDraft';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import type { CliContext } from '../CliContext';
import { packNatively } from '../packNatively';
import { writeOutput } from '../writeOutput';
import { makeFolder } from '../makeFolder';

/** Writes each letter as a mail draft into a folder. */
export async function writeLetters(letters: readonly Letter[], folder: string, context: CliContext): Promise<void> {
  const { words } = context;
  await makeFolder(folder, context.words);
  const date = isoInVietNam(Date.now());
  for (const [i, letter] of letters.entries()) {
    const written = letter.attachments.map(({ draw }) => writeWorkbook(draw(), packNatively));
    await writeOutput(path.join(folder, letter.name), letterDraft(letter, written, date), words);
    context.progress(i + 1, letters.length);
  }
  context.print(words.cli.wroteLetters(letters.length, folder));
}
