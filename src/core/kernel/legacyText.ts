import { composed } from './composed';
import { decodeLegacyText, type LegacyEncoding } from './decodeLegacyText';
import { isVietnameseSyllable } from './isVietnameseSyllable';

/** Letters of today's Vietnamese that neither old encoding shows. */
const TODAYS_LETTERS = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/;
const OLD_LETTERS = /[\u00a1-\u00fe]/;
const BETWEEN_WORDS = /[\s\d!-@[-`{-~]+/;

/**
 * Recognises Vietnamese text in the encodings of before Unicode, which looks like `Céng hoµ` (TCVN3) or `Coäng hoøa`
 * (VNI) in today's programs: as it stands its words aren't Vietnamese syllables, and decoded they all are.
 *
 * @param text as stored
 * @param font the cell's font, if known; the names of the old fonts begin with `.Vn` and `VNI-`
 * @returns the encoding, or null for text that isn't surely in one
 */
export function legacyText(text: string, font?: string): LegacyEncoding | null {
  const normal = composed(text);
  if (!OLD_LETTERS.test(normal) || TODAYS_LETTERS.test(normal)) return null;
  if (font !== undefined && /^\.vn/i.test(font)) return 'tcvn3';
  if (font !== undefined && /^vni[- ]/i.test(font)) return 'vni';

  const words = normal.split(BETWEEN_WORDS).filter((word) => word.length > 1 && OLD_LETTERS.test(word));
  if (words.every(isVietnameseSyllable)) return null;
  const fits = (encoding: LegacyEncoding): boolean =>
    words.every((word) => isVietnameseSyllable(decodeLegacyText(word, encoding)));
  if (fits('vni')) return fits('tcvn3') ? null : 'vni';
  return fits('tcvn3') ? 'tcvn3' : null;
}
