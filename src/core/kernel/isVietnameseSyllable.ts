const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
/** Vowels without their marks: those that end a syllable, and those that a consonant may follow. */
const OPEN = 'uyeu|uya|uyu|uay|uoi|uou|oai|oay|oao|oeo|ieu|yeu|ai|ao|au|ay|eo|eu|ia|iu|oi|ui|uu';
const CLOSABLE = '(?:ie|oa|oe|ua|ue|uo|uy|uye|ye|[aeiouy])(?:ng|nh|ch|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|${CLOSABLE})$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u0303\u0306\u0309\u031b\u0323]/g;
/** Circumflex, breve and horn, each on the vowels that have it. */
const WRONG_MARK = /(?:^|[^aeo])\u0302|oa\u0302|(?:^|[^a])\u0306|(?:^|[^ou])\u031b/;
/** The Spanish ñ, decomposed. */
const TONE_ON_CONSONANT = 'n\u0303';

/** Whether a word has the shape of a Vietnamese syllable with at most one tone; a loose test, without a dictionary. */
export function isVietnameseSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const toneless = letters.replace(TONES, '');
  if (letters.length - toneless.length > 1 || letters.includes(TONE_ON_CONSONANT) || WRONG_MARK.test(toneless))
    return false;
  return SYLLABLE.test(letters.replace(MARKS, ''));
}
