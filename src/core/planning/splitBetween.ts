import { readHeadWords } from './readHeadWords';
import { startsName } from './startsName';

/** What stands between two numbers: the rest of the first one's words, and the beginning of the second one's. */
export interface Between {
  readonly tail: string;
  readonly head: string;
  /** “trong đó” stands between; `list` if it opens a list that goes on behind a semicolon. */
  readonly opens: 'parts' | 'list' | null;
  /** A semicolon or the end of a sentence. */
  readonly hard: boolean;
  /** Nothing but “và” stands between. */
  readonly and: boolean;
}

const PARTS =
  /\s*([,;.:–-]?)\s*\(?(?<!\p{L})(?:trong đó(?:\s+có)?|tr\.?\s*đó|trong số đó|bao gồm(?:\s+cả)?|gồm(?:\s+có)?|chia ra|riêng)(?!\p{L})\s*([:,]?)\s*/iu;
const HARD = /\s*(?:;|\.(?=\s|$)|\n)\s*/u;
const COMMA = /\s*,(?!\d)\s*/gu;
const AND = /\s+(?:và|cùng|đồng thời|với(?=\s+(?:tổng|số|kinh phí|diện tích|quy mô|vốn)(?!\p{L})))\s+/giu;

/** `80 % thôn, tổ dân phố và 95 % cơ quan`: “và” right before the next number. */
const AND_AT_END = /\s+(?:và|cùng|đồng thời)\s*$/iu;

/** Splits the words between two numbers, or gives null where nothing separates them: the first number is in a name. */
export function splitBetween(between: string): Between | null {
  const parts = PARTS.exec(between);
  if (parts) {
    const list = parts[1] === ';' || parts[1] === '.' || parts[2] === ':';
    return {
      ...halves(between, parts.index, parts[0].length),
      opens: list ? 'list' : 'parts',
      hard: false,
      and: false,
    };
  }
  const hard = HARD.exec(between);
  if (hard) return { ...halves(between, hard.index, hard[0].length), opens: null, hard: true, and: false };
  const bare = AND_AT_END.exec(between);
  if (bare) return { ...halves(between, bare.index, bare[0].length), opens: null, hard: false, and: true };
  const comma = softSplit(between, [...between.matchAll(COMMA)]);
  const soft = comma ?? softSplit(between, [...between.matchAll(AND)].reverse());
  return soft && { ...soft, opens: null, hard: false, and: comma === null };
}

/** At the separator behind which a name begins, else at the first; at the last one if nothing but a bound follows it. */
function softSplit(between: string, separators: readonly RegExpMatchArray[]): Pick<Between, 'tail' | 'head'> | null {
  const at = (match: RegExpMatchArray): Pick<Between, 'tail' | 'head'> =>
    halves(between, match.index ?? 0, match[0].length);
  const all = separators.map(at);
  const [first] = all;
  if (first === undefined || first.tail === '') return first ?? null;
  const bare = all.find(({ head }) => readHeadWords(head).rest === '');
  return all.find(({ head }) => startsName(head)) ?? bare ?? first;
}

function halves(text: string, at: number, length: number): Pick<Between, 'tail' | 'head'> {
  return { tail: text.slice(0, at).trim(), head: text.slice(at + length).trim() };
}
