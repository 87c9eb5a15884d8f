import { withoutFloatNoise } from '../kernel/withoutFloatNoise';
import type { Candidate } from './Candidate';
import { chooseNumeral } from './chooseNumeral';
import { maskNumbers } from './maskNumbers';
import type { QuestionCode } from './PlanReading';
import { readUnitAt } from './readUnitAt';

/** Digits with separators; a space groups thousands where three digits follow it. */
const NUMERAL = /(?<![\d#.,])(?:\d{1,3}(?: \d{3})+(?![\d#])(?:,\d+)?|\d+(?:[.,]\d+)*)/gu;
const RANGE = /^\s*(?:-|–|—|÷|~|đến|tới)\s*$/u;
/** “từ 15 đến dưới 20 %” */
const VAGUE_RANGE = /^\s*(?:đến|tới)\s+(?:khoảng|gần|dưới|trên|hơn|không quá|tối đa)\s*$/u;
const MOVED_UP =
  /^\s*(?:\(?(?:năm|của năm|ở năm)?[\s#\ue000-\ue009()]*\)?)\s*(?:tăng lên|nâng lên|lên đến|lên tới|lên|tăng đến)\s*(khoảng|trên|hơn|đạt|ít nhất|tối thiểu)?\s*(?:(?:thứ\s+)?hạng|vị trí(?:\s+thứ)?|thứ)?\s*$/u;
const MOVED_DOWN =
  /^\s*(?:\(?(?:năm|của năm|ở năm)?[\s#\ue000-\ue009()]*\)?)\s*(?:giảm xuống còn|giảm xuống|giảm còn|xuống còn|xuống|còn)\s*(khoảng|dưới|không quá|tối đa)?\s*(?:(?:thứ\s+)?hạng|vị trí(?:\s+thứ)?|thứ)?\s*$/u;
const CLOSING = /^\s*(?:\p{L}+\s+){0,4}?\(?trở\s+(lên|xuống)\)?/u;
const TO_BEFORE = /(?<!\p{L})từ\s*$/u;
/** “tỷ lệ số hóa đạt 1/2” */
const RATE_BEFORE = /(?<!\p{L})(?:tỷ lệ|tỉ lệ)(?!\p{L})[^;,:.]*$/u;
const PER_YEAR = /^\s*\/\s*(?:năm|tháng)(?!\p{L})/u;

interface Simple {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly unit: string | null;
  readonly noun: string;
}

/**
 * The numbers of a sentence that may be targets, from left to right: two that form a range, a fraction or a step from
 * last year's figure are one candidate.
 */
export function findCandidates(sentence: string): readonly Candidate[] {
  const masked = maskNumbers(sentence);
  const lower = masked.toLowerCase();
  const simple: Simple[] = [];
  for (const match of masked.matchAll(NUMERAL)) {
    // The digits in a unit of measure (`km/km2`, `/100 dân`) are read with the number before.
    if (match.index < (simple.at(-1)?.end ?? 0)) continue;
    const end = match.index + match[0].length;
    const unit = readUnitAt(sentence.slice(end));
    const unitEnd = end + (unit?.length ?? 0);
    simple.push({ start: match.index, end: unitEnd, text: match[0], unit: unit?.name ?? null, noun: unit?.noun ?? '' });
  }
  const candidates: Candidate[] = [];
  for (let i = 0; i < simple.length; i += 1) {
    const first = simple[i];
    const second = simple[i + 1];
    if (first === undefined) continue;
    const joined = second === undefined ? null : join(first, second, lower);
    const candidate = joined ?? single(first);
    if (candidate === null) continue;
    candidates.push(closed(candidate, lower));
    if (joined !== null) i += 1;
  }
  return candidates;
}

const BLANK = {
  max: null,
  previous: null,
  outOf: null,
  closing: null,
  moved: null,
  movedTo: null,
  second: null,
} as const;

function single(item: Simple): Candidate | null {
  const chosen = chooseNumeral(item.text, item.unit);
  if (chosen === null) return null;
  return { ...BLANK, ...item, value: chosen.value, questions: chosen.questions };
}

/** Two numbers that make one target, or null. */
function join(first: Simple, second: Simple, lower: string): Candidate | null {
  const between = lower.slice(first.end, second.start);
  const unit = second.unit ?? first.unit;
  const low = chooseNumeral(first.text, first.unit ?? unit);
  const high = chooseNumeral(second.text, unit);
  if (low === null || high === null) return null;
  const questions: readonly QuestionCode[] = [...new Set([...low.questions, ...high.questions])];
  const both = { ...BLANK, start: first.start, end: second.end, unit, noun: second.noun || first.noun, questions };
  if (low.value < high.value) {
    if (RANGE.test(between)) return { ...both, value: low.value, max: high.value };
    if (VAGUE_RANGE.test(between))
      return { ...both, value: low.value, max: high.value, questions: [...questions, 'vagueBound'] };
  }
  if (between === '/') {
    if (first.unit === null && low.value <= high.value && Number.isInteger(high.value)) {
      return fraction(low.value, high.value, second, lower, both);
    }
    return { ...both, value: low.value, second: high.value, questions: [...questions, 'sharedWords'] };
  }
  const scale = /^(nghìn|ngàn|triệu|tỷ|tỉ|vạn)$/u.exec(first.unit?.toLowerCase() ?? '')?.[1];
  if (scale !== undefined && /^\s*$/.test(between) && high.value < 1000 && second.unit !== null) {
    return { ...both, value: inScale(low.value, high.value, scale, second.unit), questions: ['numberInWords'] };
  }
  const up = MOVED_UP.exec(between);
  const moved = up ?? MOVED_DOWN.exec(between);
  if (!moved) return null;
  const movedTo = moved[1] ?? null;
  return { ...both, value: high.value, previous: low.value, moved: up ? 'up' : 'down', movedTo };
}

/** `56 nghìn 400 tỷ đồng`: 56.400 of the unit behind it. `1 triệu 200 nghìn lượt`: 1.200 of it. */
function inScale(upper: number, lower: number, scale: string, unit: string): number {
  const SIZES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
  const size = SIZES[scale] ?? 1;
  const [own = ''] = unit.toLowerCase().split(' ');
  const ownSize = SIZES[own] ?? 1;
  return withoutFloatNoise(upper * (size > ownSize ? size / ownSize : size) + lower);
}

/** `11/17 xã`: 11 of 17. `2/3 số xã`: two thirds of all. */
function fraction(
  part: number,
  whole: number,
  second: Simple,
  lower: string,
  both: Omit<Candidate, 'value'>,
): Candidate {
  const ofAll = /^\s*(?:tổng\s|số\s|thời gian|diện tích|chi phí|kinh phí|dân số)/u.test(lower.slice(second.end));
  const ofRate = RATE_BEFORE.test(lower.slice(0, both.start));
  const isShare = second.unit === null && (ofAll || ofRate);
  if (isShare) {
    const share = Math.round((part / whole) * 10000) / 100;
    return { ...both, value: share, unit: '%', noun: '', questions: ['fraction'] };
  }
  return { ...both, value: part, outOf: whole, questions: ['countOfAll'] };
}

/** Takes in what closes a candidate: `/năm`, “trở lên”. */
function closed(candidate: Candidate, lower: string): Candidate {
  let end = candidate.end;
  end += PER_YEAR.exec(lower.slice(end))?.[0].length ?? 0;
  const closing = /^\s*\(?trở\s+(lên|xuống)\)?/u.exec(lower.slice(end));
  if (closing)
    return { ...candidate, end: end + closing[0].length, closing: closing[1] === 'lên' ? 'orMore' : 'orLess' };
  // “từ 95 % số hộ trở lên”: the words between stay words of the figure.
  const opened = TO_BEFORE.test(lower.slice(0, candidate.start));
  const late = opened && candidate.max === null ? CLOSING.exec(lower.slice(end)) : null;
  if (late) return { ...candidate, end, closing: late[1] === 'lên' ? 'orMore' : 'orLess' };
  return { ...candidate, end };
}
