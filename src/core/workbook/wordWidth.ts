/**
 * Thousandths of the font's size by which letters of Times New Roman advance, from its metrics; a letter with marks is as
 * wide as the one below them.
 */
const ADVANCES: readonly (readonly [number, string])[] = [
  [180, "'"],
  [250, ' .,\u00a0'],
  [278, '/:;\\ijlt'],
  [333, '!()-[]`fIr‘’'],
  [389, 'Js'],
  [408, '"'],
  [444, 'acez?“”'],
  [500, '#$*0123456789_bdghknopquvxyđơư–'],
  [556, 'FPS'],
  [564, '+<=>×≤≥'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐƠƯ'],
  [778, '&m'],
  [833, '%'],
  [889, 'M'],
  [921, '@'],
  [944, 'W'],
  [1000, '…—'],
];

/** What has no advance of its own: nearly all such letters are narrower. */
const OTHER = 722;

const advances = new Map<string, number>(
  ADVANCES.flatMap(([advance, letters]) => [...letters].map((letter) => [letter, advance] as const)),
);

/** Of words that many cells have, as syllables of Vietnamese: the width of each is added up once. */
const known = new Map<string, number>();
/** More words at one time, and longer ones, are not worth the room. */
const MOST = 4096;
const LONGEST = 12;

/** How wide a word is in Times New Roman, in thousandths of the font's size. */
export function wordWidth(word: string): number {
  const met = known.get(word);
  if (met !== undefined) return met;
  let width = 0;
  for (const letter of word) width += advances.get(letter) ?? measured(letter);
  if (word.length <= LONGEST) {
    if (known.size === MOST) known.clear();
    known.set(word, width);
  }
  return width;
}

/** Marks that stand by themselves, as in decomposed texts, take as good as no room. */
function measured(letter: string): number {
  if (/\p{M}/u.test(letter)) return 1;
  return advances.get(letter.normalize('NFD').charAt(0)) ?? OTHER;
}
