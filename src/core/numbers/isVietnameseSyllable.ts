const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
/** Vowels without their marks: those that end a syllable, and those that a consonant may follow. */
const OPEN = 'uyeu|uya|uyu|uay|uoi|uou|oai|oay|oao|oeo|ieu|yeu|ai|ao|au|ay|eo|eu|ia|iu|oi|ui|uu';
const CLOSABLE = '(?:ie|oa|oe|ua|ue|uo|uy|uye|ye|[aeiouy])(?:ng|nh|ch|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|${CLOSABLE})$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u0303\u0306\u0309\u031b\u0323]/g;
/** Circumflex, breve and horn, each on the vowels that have it. */
const WRONG_MARK = /[^aeo\u0323]\u0323?\u0302|oa\u0323?\u0302|n\u0303|[^a\u0323]\u0323?\u0306|[^ou]\u031b/;

/** Whether a word has the shape of a Vietnamese syllable with at most one tone; a loose test, without a dictionary. */
export function isVietnameseSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  if ((letters.match(TONES)?.length ?? 0) > 1 || WRONG_MARK.test(letters)) return false;
  return SYLLABLE.test(letters.replace(MARKS, ''));
}
