import type { Candidate } from './Candidate';
import { findCandidates } from './findCandidates';
import type { Clause } from './FigureDraft';
import { readHeadWords } from './readHeadWords';
import { readLead } from './readLead';
import { splitBetween, type Between } from './splitBetween';
import { startsName } from './startsName';

/** A word right before a number that makes it, and not the one before it, the target. */
const STRONG =
  /(?:đạt|là|:|còn|tăng|giảm|≥|≤|>|<|tối thiểu|ít nhất|tối đa|không quá|từ|khoảng|trên|dưới|lên|xuống|=)\s*$/iu;
const NUMBER_FIRST = /^(?:có|phấn đấu|đạt|thêm|có thêm|cho|tới|đến)?$/iu;
/** A heading of fields and not the head of a list of figures. */
const FIELD =
  /^(?:về|lĩnh vực|nhóm|các chỉ tiêu|chỉ tiêu|mục tiêu|phấn đấu|cụ thể|trong đó|ghi chú|đến|năm|kinh tế|xã hội|văn hóa|môi trường)(?!\p{L})/iu;

interface Kept {
  readonly candidate: Candidate;
  readonly head: string;
  readonly between: Between | null;
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
  return kept.map(({ candidate, head, between }, i): Clause => {
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
      lead: readLead(named.label),
      tail: tail.replace(/[\s.;,:]+$/u, '').trim(),
      part: parts !== 'none',
      labelHead,
      text: `${head} ${sentence.slice(candidate.start, candidate.end)} ${tail}`
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.,;:](?: |$))/g, '')
        .trim(),
    };
  });
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
  for (let i = 0; i < candidates.length; i += 1) {
    const candidate = candidates[i];
    if (candidate === undefined) continue;
    const next = candidates[i + 1];
    const head: string = carried ?? (pending === null ? sentence.slice(0, candidate.start) : pending.head);
    if (next === undefined) {
      kept.push({ candidate, head, between: pending });
      break;
    }
    const text = sentence.slice(candidate.end, next.start);
    const split = splitBetween(text);
    if (split === null && !isFirstTheTarget(head, text)) {
      // The number is a word of the next one's name.
      carried = `${head} ${sentence.slice(candidate.start, next.start)}`.trim();
      continue;
    }
    kept.push({ candidate, head, between: pending });
    carried = null;
    if (split === null) {
      // The next number is a word behind this one.
      const after = candidates[i + 2];
      const rest = after === undefined ? null : splitBetween(sentence.slice(next.end, after.start));
      if (after === undefined || rest === null) break;
      const tail = sentence.slice(candidate.end, next.end) + ' ' + rest.tail;
      pending = { ...rest, tail: tail.trim() };
      i += 1;
      continue;
    }
    pending = split;
  }
  return kept;
}

/** Of two numbers with nothing between them that separates: `100 % thôn có 1 nhà văn hóa`. */
function isFirstTheTarget(head: string, between: string): boolean {
  if (STRONG.test(between)) return false;
  const { rest } = readHeadWords(head);
  const { rest: named } = readLead(rest);
  return NUMBER_FIRST.test(named) || readHeadWords(head).verb || startsWithTask(named);
}

function startsWithTask(text: string): boolean {
  return startsName(text) && !/^(?:tỷ lệ|tỉ lệ|số|tổng)/iu.test(text);
}
