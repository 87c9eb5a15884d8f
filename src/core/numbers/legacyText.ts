export type LegacyEncoding = 'tcvn3' | 'vni';

/** Letters of today's Vietnamese text that neither old encoding has. */
const UNICODE_VIETNAMESE = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/;
/** Signs and foreign letters inside a word, where TCVN3 keeps its Vietnamese letters. */
const TCVN3_LETTER = /[a-zA-Z][¨©ª«¬\u00ad®¦§µ¶·¸¹»¼½¾ÆÇËÎÏÐÑÖ×ØÜÞßäåæçëîïðñöøûüþÿ]|[®¦§µ¸¬\u00ad][a-zA-Z]/;
/** A vowel and, behind it, a letter that VNI uses for a mark. */
const VNI_LETTER = /[aeoAEO][äåæëøûüïöÄÅÆËØÛÜÏ]|[uyUYiI][ûøïÛØÏ]|ñ[aeiouyAEIOUYöô]/;

/**
 * Recognises Vietnamese text in the encodings of before Unicode, which look like `Céng hoµ` (TCVN3) or `Coäng hoøa`
 * (VNI) in today's programs.
 *
 * @param text as stored
 * @param font the cell's font, if known; the names of the old fonts begin with `.Vn` and `VNI-`
 * @returns the encoding, or null for text that isn't surely in one
 */
export function legacyText(text: string, font?: string): LegacyEncoding | null {
  const normal = text.normalize('NFC');
  if (!/[\u00a1-\u00ff]/.test(normal) || UNICODE_VIETNAMESE.test(normal)) return null;
  if (font !== undefined && /^\.vn/i.test(font)) return 'tcvn3';
  if (font !== undefined && /^vni/i.test(font)) return 'vni';
  if (VNI_LETTER.test(normal)) return 'vni';
  return TCVN3_LETTER.test(normal) ? 'tcvn3' : null;
}
