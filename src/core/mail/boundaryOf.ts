import { sha256Hex } from '../kernel/sha256Hex';

/**
 * What separates the parts of a mail, made from the mail's own texts: no text can hold the hash of itself, no chance is
 * needed that a page over plain HTTP would not have, and the same mail is the same bytes.
 */
export function boundaryOf(texts: readonly string[]): string {
  return `chitieu-${sha256Hex(texts.join('\n')).slice(0, 32)}`;
}
