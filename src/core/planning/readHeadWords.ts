import { anyWord } from './anyWord';
import type { HeadWords } from './HeadWords';

type Mutable = { -readonly [K in keyof HeadWords]: HeadWords[K] };

const atEnd = (words: readonly string[]): RegExp => new RegExp(`${anyWord(words)}\\s*$`, 'u');

const TIME =
  /(?<!\p{L})(?:(?:tầm nhìn|đến|vào|trong|hết|tới|đến hết|đến cuối|cuối)\s+)*(?:(?:hết|cuối)\s+)?năm\s+((?:19|20)\d\d)\s*[,:]?\s*$/u;
const TIME_BARE = /(?<!\p{L})(?:đến|tới)\s+((?:19|20)\d\d)\s*[,:]?\s*$/u;
const TIME_IN_YEAR =
  /(?<!\p{L})(?:(?:chậm nhất|muộn nhất|đến|trước|vào|trong|tới|tính đến)\s+)+(?:(?:hết|cuối)\s+)?((?:ngày\s+)?\d{1,2}\/\d{1,2}\/(?:19|20)\d\d|(?:ngày\s+)?(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])|(?:quý|tháng)\s+(?:[ivx]+|\d{1,2})(?:\s*\/\s*(?:19|20)\d\d|\s+năm\s+(?:19|20)\d\d)?)\s*[,:]?\s*$/u;
const COMPARED =
  /(?<!\p{L})(?:(cao|nhiều|lớn|tăng)|thấp|ít|giảm)\s+hơn\s+(?:so với\s+)?((?:thực hiện\s+|mức\s+)?(?:năm|cùng kỳ|bình quân|trung bình|kế hoạch|dự toán|kết quả)(?!\p{L})[^,;:]*?)\s*(?:là)?\s*$/u;
const TIME_WITHOUT_YEAR = /(?<!\p{L})(?:đến\s+)?(?:cuối năm|cuối kỳ|hết năm|trong năm)\s*,?\s*$/u;
/** Words before “tăng” that make it part of a name: “tốc độ tăng”. */
const CHANGE_NAMES = /(?:^|\s)(?:tốc độ|mức|mức độ|tỷ lệ|tỉ lệ|tỷ suất|chỉ số|biên độ)$/u;

interface Step {
  readonly words: RegExp;
  readonly apply: (found: Mutable, words: string) => void;
}

const step = (words: readonly string[], apply: Step['apply']): Step => ({ words: atEnd(words), apply });

/** Words of a direction, unless it belongs to what is counted: “4 sao trở lên”, “vươn lên”. */
const directed = (words: readonly string[], apply: Step['apply']): Step => ({
  words: new RegExp(`(?<!(?<!\\p{L})(?:trở|đổ|vươn)\\s{1,3})${anyWord(words)}\\s*$`, 'u'),
  apply,
});

/** Each takes its words off the end of the head, again and again, until none fits. The order matters: longest first. */
const STEPS: readonly Step[] = [
  step(['trên dưới', 'khoảng', 'xấp xỉ', 'chừng', 'tầm', 'trong khoảng', 'vào khoảng', 'dao động'], (f) => {
    f.approximate = true;
  }),
  step(['ước', 'ước tính', 'ước khoảng', 'ước thực hiện', 'ước tính thực hiện', 'ước th'], (f) => {
    f.approximate = true;
    f.estimated = true;
  }),
  step(['gần', 'gần bằng', 'tiệm cận'], (f) => {
    f.approximate = true;
    f.vague = true;
  }),
  step(['không thấp hơn', 'không dưới', 'không ít hơn', 'không nhỏ hơn', 'không kém', 'không kém hơn', 'tối thiểu', 'ít nhất', 'thấp nhất', 'bằng hoặc cao hơn', 'đạt và vượt', 'bằng hoặc trên'], (f) => {
    f.bound ??= 'atLeast';
  }),
  step(['không vượt quá', 'không quá', 'không vượt', 'không cao hơn', 'không lớn hơn', 'không nhiều hơn', 'không hơn', 'không trên', 'tối đa', 'nhiều nhất', 'cao nhất là', 'chậm nhất', 'không để vượt', 'không để vượt quá'], (f) => {
    f.bound ??= 'atMost';
  }),
  step(['không tăng quá', 'không để tăng quá', 'không tăng hơn', 'không để tăng hơn', 'không để tăng trên', 'không tăng trên'], (f) => {
    f.bound ??= 'atMost';
    f.change ??= 'increase';
    f.changeWords = 'tăng';
  }),
  step(['dưới', 'dưới mức', 'chưa đến', 'chưa tới', 'chưa quá', 'thấp hơn', 'nhỏ hơn', 'ít hơn', 'chưa đầy', 'chưa vượt quá'], (f) => {
    f.bound ??= 'lessThan';
  }),
  step(['vượt'], (f) => {
    f.bound ??= 'greaterThan';
    f.exceeds = true;
  }),
  step(['trên', 'trên mức', 'hơn', 'vượt mức', 'vượt trên', 'cao hơn', 'lớn hơn', 'nhiều hơn', 'vượt quá', 'vượt qua', 'vượt ngưỡng', 'quá'], (f, words) => {
    f.bound ??= 'greaterThan';
    f.exceeds ||= words.startsWith('vượt');
  }),
  directed(['giảm xuống còn', 'giảm xuống mức', 'giảm xuống', 'giảm chỉ còn', 'giảm còn', 'xuống còn', 'xuống mức', 'xuống', 'còn', 'chỉ còn', 'còn lại', 'hạ xuống', 'hạ còn', 'kéo giảm còn', 'kéo giảm xuống còn', 'kéo giảm xuống', 'rút xuống còn', 'rút ngắn còn', 'về mức', 'giảm về'], (f) => {
    f.level ??= 'down';
  }),
  directed(['tăng lên', 'nâng lên', 'tăng lên thành', 'lên đến', 'lên tới', 'lên', 'lên mức', 'lên thành', 'tăng đến'], (f) => {
    f.level ??= 'up';
  }),
  step(['tăng gấp', 'gấp', 'gấp khoảng'], (f) => {
    f.times = true;
    f.change ??= 'increase';
  }),
  step(['phấn đấu', 'quyết tâm', 'cố gắng', 'nỗ lực', 'phấn đấu đến', 'phấn đấu ở mức', 'và phấn đấu', 'phấn đấu cao hơn', 'mức phấn đấu', 'mục tiêu phấn đấu', 'hướng tới', 'hướng đến'], (f) => {
    f.stretch = true;
  }),
  step(['top', 'tốp', 'nhóm', 'xếp thứ', 'đứng thứ', 'thứ', 'xếp hạng', 'thứ hạng', 'hạng', 'vị trí', 'vị trí thứ', 'xếp vị trí', 'vị thứ', 'xếp hạng thứ', 'thứ bậc', 'xếp', 'trong số', 'đứng trong', 'nằm', 'nằm trong', 'nằm trong số', 'lọt', 'lọt vào', 'vào', 'thuộc', 'trong', 'trong nhóm', 'đứng'], (f, words) => {
    // “vào”, “thuộc”, “trong” alone say nothing of ranks.
    f.rank ||= !/^(?:vào|thuộc|trong|đứng trong|lọt|lọt vào|nằm|nằm trong|đứng|xếp)$/u.test(words);
  }),
  step(['duy trì', 'duy trì ở mức', 'giữ vững', 'giữ', 'giữ ổn định', 'ổn định', 'ổn định ở mức', 'giữ ở mức', 'giữ nguyên', 'duy trì ổn định', 'duy trì mức', 'được duy trì', 'được giữ vững', 'tiếp tục duy trì', 'duy trì đạt', 'giữ mức'], (f) => {
    f.maintain = true;
  }),
  step(['lần lượt', 'tương ứng', 'lần lượt là', 'tương ứng là', 'lần lượt đạt', 'theo thứ tự'], (f) => {
    f.inTurn = true;
  }),
  step(['tương đương', 'tương đương với', 'tương đương khoảng', 'tức', 'tức là', 'chiếm', 'chiếm tỷ lệ', 'chiếm tỉ lệ', 'chiếm tỷ trọng', 'ứng với', 'quy ra', 'đạt tỷ lệ', 'đạt tỉ lệ', 'bằng'], (f) => {
    f.also = true;
    f.verb = true;
  }),
  step(['đạt được', 'đạt', 'đạt mức', 'ở mức', 'là', 'được', 'đạt tỷ lệ', 'đạt tỉ lệ', 'đạt từ', 'đạt ở mức', 'phải đạt', 'phấn đấu đạt', 'đến mức', 'đạt đến', 'đạt tới'], (f, words) => {
    f.stretch ||= words === 'phấn đấu đạt';
    f.verb = true;
  }),
  step(['từ'], (f) => {
    f.from = true;
  }),
]; // prettier-ignore

const SIGNS: readonly (readonly [RegExp, HeadWords['bound'] | 'about' | 'colon'])[] = [
  [/(?:≥|>=|⩾)\s*$/u, 'atLeast'],
  [/(?:≤|<=|⩽)\s*$/u, 'atMost'],
  [/>\s*$/u, 'greaterThan'],
  [/<\s*$/u, 'lessThan'],
  [/[≈~]\s*$/u, 'about'],
  [/[:=]\s*$/u, 'colon'],
  [/\s[-–—]\s*$/u, 'colon'],
  [/,\s*$/u, 'colon'],
];

/** “bình quân mỗi năm” between the word of change and the number. */
const AVERAGE = '(?:\\s+(?:bình quân|trung bình)?\\s*(?:hằng năm|hàng năm|mỗi năm|năm)?)?';
const change = (words: readonly string[]): RegExp => new RegExp(`${anyWord(words)}${AVERAGE}\\s*$`, 'u');
const INCREASE = change(['tăng thêm', 'tăng trưởng', 'tăng', 'thêm', 'tăng được']);
const DECREASE = change(['giảm thêm', 'giảm được', 'giảm đi', 'kéo giảm', 'cắt giảm', 'giảm', 'rút ngắn', 'rút ngắn được', 'tiết kiệm được', 'giảm bớt', 'hạ']); // prettier-ignore

/** Reads the words before a number from right to left: how it is bounded, a level or a change, a stretch, a rank. */
export function readHeadWords(head: string): HeadWords {
  const found: Mutable = {
    rest: head, bound: null, approximate: false, estimated: false, change: null, changeWords: '', level: null, times: false, stretch: false, rank: false,
    maintain: false, inTurn: false, also: false, verb: false, year: null, from: false, vague: false, exceeds: false, base: null,
  }; // prettier-ignore
  let rest = head;
  for (;;) {
    const shorter = takeOff(rest, found);
    if (shorter === null) break;
    rest = shorter;
  }
  if (found.approximate && found.bound !== null) found.vague = true;
  return { ...found, rest: rest.trim() };
}

function takeOff(rest: string, found: Mutable): string | null {
  const lower = rest.toLowerCase();
  for (const [sign, meaning] of SIGNS) {
    const match = sign.exec(lower);
    if (!match) continue;
    if (meaning === 'about') found.approximate = true;
    else if (meaning === 'colon') found.verb ||= /[:=]/.test(match[0]);
    else found.bound ??= meaning;
    return rest.slice(0, match.index);
  }
  const compared = found.change === null && found.level === null ? COMPARED.exec(lower) : null;
  if (compared) {
    found.change = compared[1] === undefined ? 'decrease' : 'increase';
    found.base = compared[2]?.trim() ?? null;
    return rest.slice(0, compared.index);
  }
  const time = TIME_IN_YEAR.exec(lower) ?? TIME.exec(lower) ?? TIME_BARE.exec(lower) ?? TIME_WITHOUT_YEAR.exec(lower);
  if (time) {
    found.year ??= time[1] ?? null;
    return rest.slice(0, time.index);
  }
  for (const { words, apply } of STEPS) {
    const match = words.exec(lower);
    if (!match || isOfName(match[0], lower.slice(0, match.index))) continue;
    apply(found, match[0].trim().replace(/\s+/g, ' '));
    return rest.slice(0, match.index);
  }
  return takeOffChange(rest, lower, found);
}

/** Words of the name or of a base: “số tiêu chí chưa đạt”, “THPT và tương đương”, “so với ước thực hiện”. */
function isOfName(words: string, before: string): boolean {
  if (words.includes('đạt')) return /(?<!\p{L})(?:chưa|không)\s*$/u.test(before);
  if (words.trimStart().startsWith('ước')) return /(?<!\p{L})(?:so với|so|hơn|bằng)\s*$/u.test(before);
  return words.includes('tương đương') && /(?<!\p{L})(?:và|hoặc)\s*$/u.test(before);
}

/** “tăng”, “giảm”, unless it is part of a name (“tốc độ tăng”, “tăng trưởng” alone). */
function takeOffChange(rest: string, lower: string, found: Mutable): string | null {
  if (found.change !== null || found.level !== null) return null;
  const increase = INCREASE.exec(lower);
  const match = increase ?? DECREASE.exec(lower);
  if (!match) return null;
  const before = rest.slice(0, match.index).trim();
  const words = match[0].trim();
  if (CHANGE_NAMES.test(before.toLowerCase()) || (before === '' && words.startsWith('tăng trưởng'))) return null;
  found.change = increase ? 'increase' : 'decrease';
  found.changeWords = words;
  return before;
}
