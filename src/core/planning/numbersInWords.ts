import { findCandidates } from './findCandidates';
import { readUnitAt } from './readUnitAt';

const ONES: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10,
}; // prettier-ignore
const SCALES: Readonly<Record<string, number>> = { chục: 10, trăm: 100, nghìn: 1000, ngàn: 1000, vạn: 10_000 };
const ONE = '(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';

const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:hai|0?2)\s+con số/giu, '10%'],
  [/(?<!\p{L})gấp đôi/giu, 'gấp 2 lần'],
  [/(?<!\p{L})gấp ba(?:\s+lần)?/giu, 'gấp 3 lần'],
  [/(?<!\p{L})gấp rưỡi/giu, 'gấp 1,5 lần'],
];
const HALF = /(?<!\p{L})(?:(quá|hơn|trên)\s+)?(?:một\s+)?nửa(?=\s+(?:tổng\s+)?số(?!\p{L}))/iu;
const FRACTION = new RegExp(
  `(?<!\\p{L})${ONE}\\s+phần\\s+(hai|ba|tư|bốn|năm|mười)(?=\\s+(?:tổng\\s+)?số(?!\\p{L}))`,
  'iu',
);
const COUNT = new RegExp(
  `(?<!\\p{L})(có thêm|có|thêm|ít nhất|tối thiểu|tối đa|không quá|trên|dưới|hơn|khoảng|cho)\\s+${ONE}(?:\\s+(chục|trăm|nghìn|ngàn|vạn))?(?=\\s)`,
  'iu',
);

/** “năm trăm ha”, “hai nghìn hộ” */
const SCALED_COUNT = new RegExp(`(?<!\\p{L})${ONE}\\s+(chục|trăm|nghìn|ngàn|vạn)(?=\\s)`, 'iu');

/**
 * The text with digits for the numbers that it gives in words: `hai con số` is 10 %, `gấp đôi` 2 times; where it has no
 * digits at all also `một nửa số xã`, `hai phần ba số hộ`, `có thêm ba xã`.
 */
export function numbersInWords(text: string): string {
  const said = IDIOMS.reduce((read, [words, digits]) => read.replace(words, digits), text);
  if (findCandidates(said).length > 0) return said;
  const half = said.replace(HALF, (_, more?: string) => `${more === undefined ? '' : 'trên '}50%`);
  const fraction = half.replace(
    FRACTION,
    (_, part: string, whole: string) =>
      `${String(ONES[part.toLowerCase()] ?? '')}/${String(ONES[whole.toLowerCase()] ?? '')}`,
  );
  const counted = fraction.replace(SCALED_COUNT, (found, one: string, scale: string, at: number) => {
    if (readUnitAt(fraction.slice(at + found.length)) === null) return found;
    return String((ONES[one.toLowerCase()] ?? 0) * (SCALES[scale.toLowerCase()] ?? 1));
  });
  if (counted !== fraction) return counted;
  return fraction.replace(COUNT, (found, before: string, one: string, scale: string | undefined, at: number) => {
    // “có một số xã” counts nothing, nor does “có hai mặt”.
    const unit = readUnitAt(fraction.slice(at + found.length));
    if (unit === null || unit.noun === '') return found;
    const size = scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1);
    return `${before} ${String((ONES[one.toLowerCase()] ?? 0) * size)}`;
  });
}
