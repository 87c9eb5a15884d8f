import type { Clause } from './FigureDraft';
import { startsName } from './startsName';

/** A verb that says nothing of the figure, and words that say what is so, not what is done. */
const EMPTY_VERB = /^(?:có|đạt|thêm|có thêm|phấn đấu|duy trì|giữ vững)?$/iu;
const NAME = /^(?:tỷ lệ|tỉ lệ|số|tổng|mức|bình quân)(?!\p{L})/iu;
const PREDICATE = /^(?:đạt|được|có|hoàn thành|giảm|tăng|là)(?!\p{L})/iu;

/**
 * A number behind a comma or “và” with no words of its own before it stands under the task of the one before: `Trồng mới
 * 350 ha rừng và 200 nghìn cây`, `Giảm 350 hộ nghèo và 120 hộ cận nghèo`. Two counts before one set of words share them:
 * `10 tập thể và 25 cá nhân được tặng Bằng khen`.
 *
 * @param before the clause before, itself put under its task
 * @param next the clause behind, as it was read
 */
export function underTask(clause: Clause, before: Clause | null, next: Clause | null): Clause {
  const shared = sharedTail(clause, next);
  const own = shared === null ? clause : { ...clause, tail: shared };
  if (before === null || !isBare(clause) || (clause.joint !== 'comma' && clause.joint !== 'and')) return own;
  const { rest } = before.lead;
  const moves = before.lead.moves ?? (rest === '' ? before.words.change : null);
  const isShare = /[%‰]/u.test(clause.candidate.unit ?? '');
  if (moves !== null && EMPTY_VERB.test(rest) && own.tail !== '') return { ...own, lead: { ...own.lead, moves } };
  const isTask = !EMPTY_VERB.test(rest) && startsName(rest) && !NAME.test(rest) && !before.words.verb;
  const namesThing = (own.tail !== '' || clause.candidate.noun !== '') && !PREDICATE.test(own.tail);
  return isTask && namesThing && !isShare ? { ...own, lead: { ...own.lead, rest } } : own;
}

function isBare({ words, lead }: Clause): boolean {
  const says = words.stretch || words.also || words.rank || words.verb || words.change !== null || words.level !== null;
  return EMPTY_VERB.test(lead.rest) && !says && lead.moves === null;
}

/** The words of the next count, where “và” alone joins the two; null for any other. */
function sharedTail(clause: Clause, next: Clause | null): string | null {
  if (next?.joint !== 'and' || clause.tail !== '' || clause.candidate.noun === '' || !isBare(next)) return null;
  return isBare(clause) && next.candidate.noun !== '' && PREDICATE.test(next.tail) ? next.tail : null;
}
