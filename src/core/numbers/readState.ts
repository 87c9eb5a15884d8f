import type { SignState } from './cellState';
import { foldText } from '../kernel/foldText';

const SIGNS: readonly (readonly [RegExp, SignState])[] = [
  [/^[-‐‑‒–—―−﹣]$/, 'none'],
  [/^(?:…|\.\.\.)$/, 'notCollected'],
  [/^[xX]$/, 'outOfScope'],
];

/** Written otherwise than by the sign, but plain: several dashes, a row of dots, × and the Cyrillic letter. */
const LOOSE_SIGNS: readonly (readonly [RegExp, SignState])[] = [
  [/^[-‐‑‒–—―−﹣]( ?[-‐‑‒–—―−﹣])+$/, 'none'],
  [/^[.…](?: ?[.…])+$/, 'notCollected'],
  [/^[×хХ✕✗]$/, 'outOfScope'],
];

/** Folded words (no diacritics, lower case) that stand for a sign. */
const WORDS: ReadonlyMap<string, SignState | 'unclear'> = new Map<string, SignState | 'unclear'>([
  ...[
    'khong', 'khong co', 'khong phat sinh', 'khong co phat sinh', 'chua phat sinh', 'khong xay ra', 'ko', 'ko co',
    'ko phat sinh', 'k phat sinh', 'kps', 'k co', 'nil', 'none', 'khong co truong hop nao', 'khong co vu nao',
  ].map((words) => [words, 'none'] as const),
  ...[
    'chua co', 'chua co so lieu', 'chua co ket qua', 'chua co du lieu', 'chua co thong tin', 'chua thu thap',
    'chua thu thap duoc', 'chua tong hop', 'chua tong hop duoc', 'chua thong ke', 'chua thong ke duoc', 'chua cong bo',
    'chua bao cao', 'chua xac dinh', 'dang tong hop', 'dang cap nhat', 'dang thu thap', 'dang thong ke', 'dang cho',
    'cho so lieu', 'cho ket qua', 'cho cong bo', 'bo sung sau', 'cap nhat sau', 'not yet available', 'not available',
  ].map((words) => [words, 'notCollected'] as const),
  ...[
    'khong thuoc pham vi', 'khong thuoc tham quyen', 'khong thuoc dia ban', 'khong ap dung', 'khong thuc hien chi tieu nay',
    'khong giao', 'khong duoc giao', 'khong thuoc nhiem vu', 'ngoai pham vi', 'not applicable', 'out of scope',
  ].map((words) => [words, 'outOfScope'] as const),
  ...['n/a', 'na', 'n.a', 'null', 'khong co so lieu', 'khong co du lieu', 'khong ro', 'khong xac dinh', '?', '??'].map(
    (words) => [words, 'unclear'] as const,
  ),
]); // prettier-ignore

/** Some of it is in all of these; most texts that are asked about are digits. */
const IN_WORDS = /[\p{L}?]/u;

export interface StateReading {
  /** `unclear`: words that might mean any of the signs. */
  readonly state: SignState | 'unclear';
  /** The sign itself, not words or a looser spelling of it. */
  readonly isSign: boolean;
}

/**
 * Reads the three signs and the words that people write for them; null where the text is neither. `0` is a number.
 *
 * @param text as `cleanText` gives it
 */
export function readState(text: string): StateReading | null {
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  if (sign) return { state: sign[1], isSign: true };
  const loose = LOOSE_SIGNS.find(([pattern]) => pattern.test(text));
  if (loose) return { state: loose[1], isSign: false };
  if (!IN_WORDS.test(text)) return null;
  const words = foldText(text)
    .replace(/^[([]\s*|\s*[)\]]$/g, '')
    .replace(/[\s_]+/g, ' ')
    .replace(/[.…!;,]+$/, '')
    .trim();
  const state = WORDS.get(words);
  return state === undefined ? null : { state, isSign: false };
}
