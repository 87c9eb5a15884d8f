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

/** By the code of the letter, as far as Vietnamese needs; 0 for one that was not met yet. */
const known = new Uint16Array(0x2100);

/** How wide the letter at a place is in Times New Roman, in thousandths of the font's size. */
export function letterWidth(text: string, place: number): number {
  const code = text.charCodeAt(place);
  const met = known[code];
  if (met !== undefined && met > 0) return met;
  const advance = measured(text.charAt(place));
  if (code < known.length) known[code] = advance;
  return advance;
}

/** Marks that stand by themselves, as in decomposed texts, take as good as no room. */
function measured(letter: string): number {
  if (/\p{M}/u.test(letter)) return 1;
  return advances.get(letter) ?? advances.get(letter.normalize('NFD').charAt(0)) ?? OTHER;
}
