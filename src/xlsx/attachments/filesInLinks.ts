import { baseName } from '../../core/kernel/baseName';
import type { Attachment } from './Attachment';
import { decodeLinkLetters } from './decodeLinkLetters';
import { asUtf8 } from './latin1';

/** How a zip and a compound file begin in base64 behind what a link puts before them (RFC 2397). */
const MARK = /;base64,\s*(?:UEsDB|0M8R4KGxGuE)/g;
/** Base64, in which some letters may be in codes. */
const LETTERS = /[A-Za-z0-9+/%\s]*={0,2}/y;
/** As far before and behind the link as its tag is looked for, which may say the file's name. */
const TAG = 600;
const DOWNLOAD = /\bdownload\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/i;

/**
 * Workbooks that links of a page hold in themselves, as programs that make pages of a form send them.
 *
 * @param page letters stand for bytes
 */
export function filesInLinks(page: string): Attachment[] {
  return [...page.matchAll(MARK)].map(({ index }) => {
    LETTERS.lastIndex = index + ';base64,'.length;
    const letters = LETTERS.exec(page)?.[0] ?? '';
    const before = page.slice(Math.max(0, index - TAG), index);
    const behind = page.slice(LETTERS.lastIndex, LETTERS.lastIndex + TAG);
    const tag = `${before.slice(before.lastIndexOf('<') + 1)} ${behind.slice(0, Math.max(0, behind.indexOf('>')))}`;
    const [, quoted, single] = DOWNLOAD.exec(tag) ?? [];
    return { name: baseName(asUtf8(quoted ?? single ?? '')), bytes: decodeLinkLetters(letters) };
  });
}
