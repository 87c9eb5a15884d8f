import type { Candidate } from './Candidate';
import { isRate } from './isRate';
import { findCandidates } from './findCandidates';
import type { Clause } from './FigureDraft';
import type { Lead } from './Lead';
import { readHeadWords } from './readHeadWords';
import { readLead } from './readLead';
import { splitBetween, type Between } from './splitBetween';
import { startsName } from './startsName';

/** A word right before a number that makes it, and not the one before it, the target. */
const STRONG =
  /(?:đạt|là|:|còn|tăng|giảm|≥|≤|>|<|tối thiểu|ít nhất|tối đa|không quá|từ|khoảng|trên|dưới|lên|xuống|=)\s*$/iu;
/** Words that say something of what was named. */
const STATED =
  /(?<!\p{L})(?:phát động|xây dựng|tổ chức|ban hành|đăng ký|triển khai|lắp đặt|trang bị|thành lập|bố trí|cung cấp)(?!\p{L})/iu;
const PREDICATE = /(?<!\p{L})(?:được|có|đạt|tham gia|hoàn thành|sử dụng|thực hiện|xử lý)(?!\p{L})/iu;
const NUMBER_FIRST = /^(?:có|phấn đấu|đạt|thêm|có thêm|cho|tới|đến)?$/iu;
/** A heading of fields and not the head of a list of figures. */
const FIELD =
  /^(?:về|lĩnh vực|nhóm|các chỉ tiêu|chỉ tiêu|mục tiêu|phấn đấu|cụ thể|trong đó|ghi chú|đến|năm|kinh tế|xã hội|văn hóa|môi trường)(?!\p{L})/iu;

interface Kept {
  readonly candidate: Candidate;
  readonly head: string;
  readonly between: Between | null;
  readonly passesNumber: boolean;
}

/**
 * The numbers of a sentence with their words. A number that nothing separates from the next one belongs to that one's
 * name, or that one to the words behind it.
 *
 * @param inParts the sentence stands under “trong đó”
 */
export function clausesOf(sentence: string, inParts: boolean): readonly Clause[] {
  const kept = keptOf(sentence, findCandidates(sentence));
  let parts: 'none' | 'parts' | 'list' = inParts ? 'list' : 'none';
  let labelHead: string | null = null;
  return kept.map(({ candidate, head, between, passesNumber }, i): Clause => {
    if (between?.opens != null) parts = between.opens;
    else if (between?.hard === true && parts === 'parts') parts = 'none';
    const next = kept[i + 1];
    const tail = next === undefined ? sentence.slice(candidate.end) : (next.between?.tail ?? '');
    const words = readHeadWords(head);
    const named = splitHead(words.rest);
    if (named.labelHead !== null) labelHead = named.labelHead;
    const opened = /(?<!\p{L})(?:trong đó|tr\.?\s*đó|bao gồm)\s*:/iu.test(words.rest);
    if (opened) parts = 'list';
    return {
      candidate,
      words,
      lead: leadOf(named),
      tail: tail.replace(/[\s.;,:]+$/u, '').trim(),
      part: parts !== 'none',
      joint: jointOf(between),
      passesNumber,
      labelHead,
      text: `${head} ${sentence.slice(candidate.start, candidate.end)} ${tail}`
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.,;:](?: |$))/g, '')
        .trim(),
    };
  });
}

/** `Thu ngân sách: phấn đấu cao nhất, không thấp hơn 14.000 tỷ đồng`: words that name nothing leave the name to the head. */
function leadOf({ label, labelHead }: { readonly label: string; readonly labelHead: string | null }): Lead {
  const lead = readLead(label);
  const isFiller = /^(?:đạt\s+)?(?:mức\s+)?cao nhất[,\s]*$/iu.test(lead.rest);
  return isFiller && labelHead !== null ? { ...lead, rest: labelHead, stretch: false } : lead;
}

function jointOf(between: Between | null): Clause['joint'] {
  if (between === null) return null;
  if (between.hard || between.opens !== null) return 'apart';
  return between.and ? 'and' : 'comma';
}

/** `Cơ cấu kinh tế: công nghiệp`: the head that a list shares, and the name. */
function splitHead(rest: string): { readonly labelHead: string | null; readonly label: string } {
  const at = rest.search(/:\s+(?!.*:\s)/u);
  const label = rest.slice(at + 1).trim();
  const head = rest.slice(0, at).trim();
  if (at < 0 || label === '') return { labelHead: null, label: rest };
  return { labelHead: FIELD.test(head) || head === '' ? null : readLead(head).rest || null, label };
}

function keptOf(sentence: string, candidates: readonly Candidate[]): readonly Kept[] {
  const kept: Kept[] = [];
  let pending: Between | null = null;
  let carried: string | null = null;
  let passesNumber = false;
  for (let i = 0; i < candidates.length; i += 1) {
    const candidate = candidates[i];
    if (candidate === undefined) continue;
    const next = candidates[i + 1];
    const head: string = carried ?? (pending === null ? sentence.slice(0, candidate.start) : pending.head);
    if (next === undefined) {
      kept.push({ candidate, head, between: pending, passesNumber });
      break;
    }
    const text = sentence.slice(candidate.end, next.start);
    const split = splitBetween(text);
    if (split !== null && isStatedOfAll(head, candidate, next, split)) {
      kept.push({ candidate, head, between: pending, passesNumber: true });
      pending = behindOf(sentence, candidate, next, candidates[i + 2]);
      if (pending === null) break;
      i += 1;
      carried = null;
      passesNumber = false;
      continue;
    }
    if (
      split === null ? !isFirstTheTarget(head, candidate, next, text) : isInNameOfRate(head, candidate, next, split)
    ) {
      // The number is a word of the next one's name.
      carried = `${head} ${sentence.slice(candidate.start, next.start)}`.trim();
      const { bound, approximate } = readHeadWords(head);
      passesNumber ||= split === null && (!STRONG.test(text) || bound !== null || approximate);
      continue;
    }
    kept.push({ candidate, head, between: pending, passesNumber: passesNumber || split === null });
    carried = null;
    passesNumber = false;
    if (split === null) {
      // The next number is a word behind this one.
      pending = behindOf(sentence, candidate, next, candidates[i + 2]);
      if (pending === null) break;
      i += 1;
      continue;
    }
    pending = split;
  }
  return kept;
}

/** What stands before the number after next, where the next one is a word behind this one; null if nothing separates them. */
function behindOf(
  sentence: string,
  candidate: Candidate,
  next: Candidate,
  after: Candidate | undefined,
): Between | null {
  const rest = after === undefined ? null : splitBetween(sentence.slice(next.end, after.start));
  if (rest === null) return null;
  const tail = sentence.slice(candidate.end, next.end) + ' ' + rest.tail;
  return { ...rest, tail: tail.trim() };
}

/** `100 % cán bộ, công chức được bồi dưỡng ít nhất 40 giờ`: a share of all who are named, and what is said of them. */
function isStatedOfAll(head: string, { unit }: Candidate, next: Candidate, between: Between): boolean {
  if (between.hard || between.opens !== null || !isPercentage(unit) || isPercentage(next.unit)) return false;
  const isShareFirst = NUMBER_FIRST.test(readLead(readHeadWords(head).rest).rest);
  const isSaidBehind = says(between.head) && !says(between.tail) && !startsName(between.head);
  return isShareFirst && between.tail !== '' && isSaidBehind;
}

/** `Tỷ lệ lao động làm theo ca 8 giờ/ngày được đo, kiểm tra sức khỏe đạt 90 %`: a rate's number is the one in %. */
function isInNameOfRate(head: string, { unit }: Candidate, next: Candidate, between: Between): boolean {
  if (between.hard || between.opens !== null || unit === null || isPercentage(unit) || !isPercentage(next.unit))
    return false;
  const { rest, verb, bound, change } = readHeadWords(head);
  return !verb && bound === null && change === null && isRate(readLead(rest).rest);
}

const says = (text: string): boolean => PREDICATE.test(text) || STATED.test(text);

const isPercentage = (unit: string | null): boolean => unit !== null && /%|‰|phần trăm/iu.test(unit);

/** Of two numbers with nothing between them that separates: `100 % thôn có 1 nhà văn hóa`. */
function isFirstTheTarget(head: string, { noun, unit }: Candidate, next: Candidate, between: string): boolean {
  // “2 bệnh viện đạt mức từ 4 điểm trở lên”: what is counted, and what is said of it; so too “100 % hộ có ít nhất 1 …”.
  const isCounted = noun !== '' || (isPercentage(unit) && !isPercentage(next.unit));
  if (isCounted && NUMBER_FIRST.test(readLead(readHeadWords(head).rest).rest) && says(between)) return true;
  const { rest } = readHeadWords(head);
  const { rest: named } = readLead(rest);
  // “Tổ chức 4 hội nghị với trên 200 doanh nghiệp”: the task has its number.
  if (noun !== '' && startsWithTask(named) && named.split(' ').length <= 3) return true;
  if (STRONG.test(between)) return false;
  return NUMBER_FIRST.test(named) || readHeadWords(head).verb || startsWithTask(named);
}

function startsWithTask(text: string): boolean {
  return startsName(text) && !/^(?:tỷ lệ|tỉ lệ|số|tổng)/iu.test(text);
}
