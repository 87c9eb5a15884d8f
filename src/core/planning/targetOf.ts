import type { Clause } from './FigureDraft';
import { isLowerBetter } from './isLowerBetter';
import { isRate } from './isRate';
import type { QuestionCode, ReadTargetKind } from './PlanReading';

/** Said of a rate as often as of a number: “giảm 2 % hộ nghèo”. */
const POOR = /^(?:(?:số\s+)?hộ\s+(?:cận\s+)?nghèo|nghèo)(?!\p{L})/iu;

const LESS_POOR = /(?<!\p{L})giảm (?:hộ )?nghèo(?!\p{L})/iu;

/** Of these “lần” is the unit of measure, and no multiple of what was. */
const COUNTS_TIMES = /^(?:hệ số|số lần|vòng quay)(?!\p{L})/iu;

type Bound = ReadTargetKind & ('atLeast' | 'greaterThan' | 'atMost' | 'lessThan');

export interface ReadTarget {
  readonly kind: ReadTargetKind;
  readonly direction: 'up' | 'down';
  readonly change: 'increase' | 'decrease' | null;
  readonly questions: readonly QuestionCode[];
}

/**
 * Kind and direction of a target from the words about its number. A change is the amount of the change, of which more
 * is better unless it is bounded from above; “giảm còn” is a level, of which less is better.
 *
 * @param label the figure's name, by which “less is better” is supposed and asked where no word says so
 */
export function targetOf(clause: Clause, label: string, isRank: boolean): ReadTarget {
  const { candidate, words, lead } = clause;
  const isRange = candidate.max !== null;
  const bound = boundOf(clause);
  const questions = questionsOfWords(clause, label, bound);
  const change = movementOf(clause, bound, questions);
  const maintain = words.maintain || lead.maintain;
  const lower = isLowerBetter(label);
  const falls = words.level === 'down' || candidate.moved === 'down' || (lead.moves === 'decrease' && change === null);
  const isFloor = bound === 'atLeast' || bound === 'greaterThan';
  const isCap = bound === 'atMost' || bound === 'lessThan';
  if (falls && isFloor) questions.push('levelOrChange');

  if (isRank) return { kind: isRange ? 'range' : 'rankAtMost', direction: 'down', change: null, questions };
  const isPercent = /^(?:%|phần trăm)(?:\/|$)/iu.test(candidate.unit ?? '');
  if (change !== null && isPercent && (isRate(label) || POOR.test(label))) questions.push('percentOfRate');
  if (candidate.value === 0 && !isRange && bound === null && change === null)
    return { kind: 'atMost', direction: 'down', change, questions: [...questions, 'none'] };
  // “Chỉ tiêu giảm nghèo: 2 %”
  if (change === null && LESS_POOR.test(label) && (candidate.unit ?? '').startsWith('%'))
    questions.push('levelOrChange');
  const isSaid = isCap || falls;
  // More of a bad thing is worse; that there is less of it is good.
  const isSupposed = lower && change !== 'decrease';
  if (isSupposed && !isSaid) questions.push('lessIsBetter');
  const direction = (isSaid || isSupposed) && !isFloor ? 'down' : 'up';
  const kind = kindOf({
    bound,
    isRange,
    approximate: words.approximate || lead.estimated || candidate.movedTo === 'khoảng',
    isDown: direction === 'down',
    vague: words.vague,
  });
  if (maintain && change === null) {
    if (bound === null && !isRange && !words.approximate)
      return { kind: 'maintain', direction: lower ? 'down' : 'up', change, questions: [] };
    questions.push('maintainedBound');
  }
  return { kind, direction, change, questions };
}

/** What the words about the number leave open, whatever moves it. */
function questionsOfWords(
  { candidate, words, lead, tail }: Clause,
  label: string,
  bound: Bound | null,
): QuestionCode[] {
  const questions: QuestionCode[] = [];
  if (words.estimated || lead.estimated) questions.push('estimate');
  if (words.vague || (candidate.max !== null && bound !== null)) questions.push('vagueBound');
  if (words.exceeds && /^(?:so với|(?:số\s+)?(?:dự toán|kế hoạch|chỉ tiêu))/iu.test(tail))
    questions.push('levelOrChange');
  // An average of others is no level of the past: the distance from it may be meant, or a level.
  if (words.base !== null && /bình quân|trung bình/u.test(words.base)) questions.push('levelOrChange');
  if (words.times || (/^lần$/iu.test(candidate.unit ?? '') && !COUNTS_TIMES.test(label))) questions.push('times');
  return questions;
}

const MOVED_TO: Readonly<Record<string, Bound>> = {
  trên: 'greaterThan',
  hơn: 'greaterThan',
  dưới: 'lessThan',
  'không quá': 'atMost',
  'tối đa': 'atMost',
  'ít nhất': 'atLeast',
  'tối thiểu': 'atLeast',
};

/** What is kept where the contrary is prevented: “không để … vượt quá”. */
const PREVENTED = { atLeast: 'atLeast', greaterThan: 'atMost', atMost: 'atMost', lessThan: 'atLeast' } as const;

function boundOf({ words, candidate, lead }: Clause): Bound | null {
  if (words.bound !== null) return lead.prevented ? PREVENTED[words.bound] : words.bound;
  if (candidate.movedTo !== null) return MOVED_TO[candidate.movedTo] ?? null;
  if (candidate.closing === 'orMore') return 'atLeast';
  return candidate.closing === 'orLess' ? 'atMost' : null;
}

/** The amount of a change, or null for a level: `Giảm … ít nhất 5 %` changes by it, `Giảm … xuống còn 5 %` does not. */
function movementOf(
  { words, lead, candidate }: Clause,
  bound: Bound | null,
  questions: QuestionCode[],
): 'increase' | 'decrease' | null {
  if (words.level !== null || candidate.moved !== null) return null;
  if (words.change !== null) return words.change;
  if (/^mức giảm(?!\p{L})/iu.test(lead.rest)) return 'decrease';
  if (/^mức tăng(?!\p{L})/iu.test(lead.rest)) return 'increase';
  if (lead.moves === 'decrease') return bound === 'lessThan' || bound === 'atMost' ? null : 'decrease';
  if (lead.moves !== 'increase') return null;
  if (words.verb) questions.push('levelOrChange');
  return words.verb ? null : 'increase';
}

function kindOf(about: {
  readonly bound: Bound | null;
  readonly isRange: boolean;
  readonly approximate: boolean;
  readonly vague: boolean;
  readonly isDown: boolean;
}): ReadTargetKind {
  if (about.isRange) return 'range';
  if (about.bound !== null) return about.bound;
  if (about.approximate) return 'approximately';
  return about.isDown ? 'atMost' : 'atLeast';
}
