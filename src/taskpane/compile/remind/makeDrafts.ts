import { isoInVietNam } from '../../../core/kernel/isoInVietNam';
import { letterDraft } from '../../../core/mail/letterDraft';
import type { Letter } from '../../../core/compilation/model/Letter';
import { later } from '../../later/later';
import { MEDIA_TYPES, type NamedFile } from '../../parts/NamedFile';
import type { PaneServices } from '../../PaneServices';

const packing = later(() => import('fflate'));

/** One letter as a mail draft with its attachments. */
export async function makeDraft(
  letter: Letter,
  { writeXlsx }: Pick<PaneServices, 'writeXlsx'>,
): Promise<NamedFile & { readonly content: Uint8Array }> {
  const written: Uint8Array[] = [];
  for (const { draw } of letter.attachments) written.push(await writeXlsx(draw()));
  const content = letterDraft(letter, written, isoInVietNam(Date.now()));
  return { name: letter.name, type: MEDIA_TYPES.eml, content };
}

/**
 * Letters as one file: a draft, or a `.zip` of several.
 * @param onProgress told after each draft how many are done
 * @param signal stops between two drafts
 */
export async function makeDrafts(
  letters: readonly Letter[],
  zipName: string,
  services: Pick<PaneServices, 'writeXlsx'>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<NamedFile> {
  const [first] = letters;
  if (first !== undefined && letters.length === 1) return makeDraft(first, services);
  const { zipSync } = await packing.get();
  const files: Record<string, Uint8Array> = {};
  for (const [i, letter] of letters.entries()) {
    signal.throwIfAborted();
    const { name, content } = await makeDraft(letter, services);
    files[name] = content;
    onProgress(i + 1);
    // Lets the page draw and answer.
    await new Promise((resolve) => setTimeout(resolve));
  }
  // Drafts hold packed workbooks as base64: little is left to gain by packing harder.
  return { name: zipName, type: MEDIA_TYPES.zip, content: zipSync(files, { level: 1 }) };
}
