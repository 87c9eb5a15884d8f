import { changedLabel } from './changedLabel';
import { changeKindOf } from './changeKindOf';
import type { Clause, FigureDraft } from './FigureDraft';
import type { QuestionCode } from './PlanReading';
import type { Tail } from './readTail';
import type { SentencePlace } from './SentencePlace';
import { targetOf } from './targetOf';
import { unitFromLabel } from './unitFromLabel';

/** “Thực hiện năm 2025: 45 triệu đồng”: of what, is not said. */
const NAMES_NOTHING = /^(?:(?:kết quả|ước)\s+)?(?:thực hiện|kế hoạch|kết quả|mục tiêu|chỉ tiêu|dự toán)$/iu;

/**
 * The figure that a number makes with its words.
 *
 * @param name the figure's name, without what says that it changes
 * @param whole the name of the whole that it is a part of, where that decides what the number says
 */
export function draftOf(
  clause: Clause,
  name: string,
  isRank: boolean,
  place: SentencePlace,
  tail: Tail,
  whole: string | null = null,
): FigureDraft {
  const { candidate, words, lead } = clause;
  const labelHead = clause.labelHead ?? place.labelHead;
  // Whether less of a part is better is said by the whole: crimes that are solved, not crimes.
  const above = whole ?? labelHead;
  const target = targetOf(clause, above === null ? name : `${above} ${name}`, isRank);
  const questions: QuestionCode[] = [...candidate.questions, ...target.questions];
  if (clause.passesNumber) questions.push('whichNumber');
  if (clause.borrowed === true) questions.push('sharedWords');
  if (!isRank && namesSeveral(name)) questions.push('sharedWords');
  const named = unitFromLabel(name);
  const unit = isRank ? 'hạng' : moneyOf(candidate.unit ?? named ?? firstWord(tail.rest));
  const isScaleAlone = /^(?:trăm|nghìn|ngàn|vạn|triệu)$/iu.test(candidate.unit ?? '');
  if (!isRank && ((candidate.unit === null && named === null) || isScaleAlone)) questions.push('unitOfMeasure');
  if (name === '' || NAMES_NOTHING.test(name)) questions.push('noLabel');
  const change =
    target.change === null ? null : words.times ? 'times' : changeKindOf(target.change, unit, whole ?? name);
  const compared = tail.base ?? words.base ?? (words.times && tail.year !== null ? `năm ${tail.year}` : null);
  const year = words.year ?? lead.year ?? (words.times ? null : tail.year);
  const figure: FigureDraft['figure'] = {
    label: changedLabel(name, target.change, clause.part, isRank),
    targetKind: target.kind,
    ...(candidate.max === null ? { value: candidate.value } : { min: candidate.value, max: candidate.max }),
    unitOfMeasure: unit,
    direction: target.direction,
    part: clause.part,
    ...(change === null ? {} : { change }),
    ...(compared === null ? {} : { base: compared }),
    ...(candidate.previous === null ? {} : { previous: candidate.previous }),
    ...(candidate.outOf === null ? {} : { outOf: candidate.outOf }),
    ...(labelHead === null ? {} : { labelHead }),
    ...((words.maintain || lead.maintain) && { maintain: true }),
    ...(year === null ? {} : { period: year }),
    words: clause.text,
  };
  return { figure, questions: isRank ? questions.filter((code) => code !== 'countOfAll') : questions };
}

/** `Số vụ, số người chết, số người bị thương giảm 5 %`: one number, and more than one figure. */
function namesSeveral(name: string): boolean {
  const parts = name.replace(/^Mức (?:tăng|giảm) /u, '').split(/\s*,\s*(?:và\s+)?|\s+và\s+/u);
  return parts.filter((part) => /^(?:số|tỷ lệ|tỉ lệ|tổng|chỉ số)(?!\p{L})/iu.test(part)).length > 1;
}

/** An unknown unit of measure is supposed to be the word behind the number, and asked about. */
const firstWord = (tail: string): string | null => /^\p{L}+/u.exec(tail)?.[0] ?? null;

/** “tỷ” alone is said of money only. */
function moneyOf(unit: string | null): string | null {
  return unit !== null && /^(?:nghìn )?(?:tỷ|tỉ)$/iu.test(unit) ? `${unit} đồng` : unit;
}
