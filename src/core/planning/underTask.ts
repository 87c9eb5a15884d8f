import type { Clause } from './FigureDraft';
import { readTail } from './readTail';
import { startsName } from './startsName';

/** Words that say what is so of all that was counted before them. */
const STATES =
  /(?<!\p{L})(?:đạt|được|có|hoàn thành|tham gia|sử dụng|thoát|không|là|đáp ứng|ứng dụng|thực hiện|biết)(?!\p{L})/iu;
/** A verb that says nothing of the figure, and words that say what is so, not what is done. */
const EMPTY_VERB = /^(?:có|đạt|thêm|có thêm|phấn đấu|duy trì|giữ vững)?$/iu;
/** Verbs behind which a share stands without “đạt”. */
const CONTRIBUTES = /(?<!\p{L})(?:đóng góp|bao phủ|phủ sóng|phủ|đáp ứng|phục vụ|dành|chi)$/iu;
/** “Đơn giản hóa, cắt giảm 30 % …, 30 % …”: what is done beside the fall. */
const SIMPLIFIES = /^(?:rà soát|đơn giản h(?:óa|oá)|bãi bỏ)$/iu;
const NAME = /^(?:tỷ lệ|tỉ lệ|số|tổng|mức|bình quân)(?!\p{L})/iu;
const PREDICATE = /^(?:đạt|được|có|hoàn thành|giảm|tăng|là)(?!\p{L})/iu;

/**
 * A number behind a comma or “và” with no words of its own before it stands under the task of the one before: `Trồng mới
 * 350 ha rừng và 200 nghìn cây`, `Giảm 350 hộ nghèo và 120 hộ cận nghèo`. Counts or shares before one set of words share
 * them: `10 tập thể và 25 cá nhân được tặng Bằng khen`. Shares of one statement have its subject: `Mạng phủ đạt 75 % hộ,
 * 100 % xã`.
 *
 * @param before the clause before, itself put under its task
 * @param behind the clauses behind, as they were read
 */
export function underTask(clause: Clause, before: Clause | null, behind: readonly Clause[]): Clause {
  const shared = sharedTail(clause, behind);
  const own = shared === null ? clause : { ...clause, tail: `${clause.tail} ${shared}`.trim() };
  if (before === null || !isBare(clause) || (clause.joint !== 'comma' && clause.joint !== 'and')) return own;
  const rest = before.lead.rest.replace(SIMPLIFIES, '');
  const moves = before.lead.moves ?? (rest === '' ? before.words.change : null);
  if (moves !== null && EMPTY_VERB.test(rest) && (own.tail !== '' || own.candidate.noun !== ''))
    return { ...own, lead: { ...own.lead, moves } };
  if (isShare(clause))
    return isOfOneStatement(own, before) ? { ...own, lead: { ...own.lead, rest }, borrowed: true } : own;
  const isTask = !EMPTY_VERB.test(rest) && startsName(rest) && !NAME.test(rest) && !before.words.verb;
  const namesThing = (own.tail !== '' || clause.candidate.noun !== '') && !PREDICATE.test(own.tail);
  return isTask && namesThing ? { ...own, lead: { ...own.lead, rest } } : own;
}

function isBare({ words, lead }: Clause): boolean {
  const says = words.stretch || words.also || words.rank || words.verb || words.change !== null || words.level !== null;
  return EMPTY_VERB.test(lead.rest) && !says && lead.moves === null;
}

const isShare = ({ candidate }: Clause): boolean => /[%‰]/u.test(candidate.unit ?? '');

/** Both give a share of something that they only name. */
function isOfOneStatement({ tail }: Clause, before: Clause): boolean {
  const named = readTail(before.tail).rest;
  const isSaid = before.words.verb || CONTRIBUTES.test(before.lead.rest);
  const isStatement = isSaid && !EMPTY_VERB.test(before.lead.rest) && isShare(before);
  return isStatement && named !== '' && !STATES.test(named) && tail !== '' && !STATES.test(tail);
}

/** The words behind the last of several counts or shares that nothing but commas and “và” separates; null for others. */
function sharedTail(clause: Clause, behind: readonly Clause[]): string | null {
  const [next] = behind;
  if (next === undefined) return null;
  if (isPerHead(clause, next)) return next.tail;
  if (!isBare(clause) || !isBare(next)) return null;
  if (isShare(clause)) return STATES.test(clause.tail) ? null : sharedStatement(clause, behind);
  if (next.joint !== 'and' || clause.tail !== '' || clause.candidate.noun === '') return null;
  return next.candidate.noun !== '' && PREDICATE.test(next.tail) ? next.tail : null;
}

/** `Đạt 15 bác sĩ và 36 giường bệnh trên 1 vạn dân`: what both are given per. */
function isPerHead({ tail, candidate }: Clause, next: Clause): boolean {
  const areCounts = candidate.noun !== '' && next.candidate.noun !== '' && candidate.unit?.includes('/') === false;
  return areCounts && tail === '' && next.joint === 'and' && /^(?:tính\s+)?trên\s+.*dân$/iu.test(next.tail);
}

/** `85 % hộ, 80 % thôn và 95 % cơ quan đạt danh hiệu văn hóa`: “đạt …” is said of all three. */
function sharedStatement({ tail, candidate }: Clause, behind: readonly Clause[]): string | null {
  if (tail === '') return null;
  for (const each of behind) {
    if (each.joint === 'apart' || !isBare(each) || each.candidate.unit !== candidate.unit) return null;
    const at = each.tail.search(STATES);
    if (at === 0) return null;
    if (at > 0) return each.tail.slice(at);
  }
  return null;
}
