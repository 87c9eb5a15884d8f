import type { Candidate } from './Candidate';
import { capital } from './capital';
import { draftOf } from './draftOf';
import type { Clause, FigureDraft } from './FigureDraft';
import { inheritedLabel } from './inheritedLabel';
import { isRankTarget } from './isRankTarget';
import { isRate } from './isRate';
import { labelOf } from './labelOf';
import { rankName } from './rankName';
import { readTail } from './readTail';
import { renamed } from './renamed';
import type { SentencePlace } from './SentencePlace';
import { subjectsOf } from './subjectsOf';
import { withQuestion } from './withQuestion';

/** The figures of one clause: usually one, several where indices share a rank or two numbers share the words. */
export function draftsOfClause(
  clause: Clause,
  before: string | null,
  place: SentencePlace,
  isLater: boolean,
): readonly FigureDraft[] {
  const { candidate, words } = clause;
  const tail = readTail(clause.tail);
  const isRank = isRankTarget(clause, tail.rest);
  const fullName = isRank ? rankName(clause, tail.rest) : labelOf(clause, tail.rest);
  // “chiếm 35 % GRDP”: what it is a share of names nothing.
  const isShareOf = isLater && words.also && clause.lead.rest === '';
  const ownName = isShareOf || repeatsNoun(clause, tail.rest, before) ? '' : fullName;
  const isPart = clause.part;
  if (isPart && ownName === '' && words.changeWords !== '') {
    const level = { ...clause, words: { ...words, change: null } };
    return [draftOf(level, capital(words.changeWords), isRank, place, tail)];
  }
  const counted = isRank || ownName !== '' ? '' : nameByCount(clause, before, isLater);
  const isCounted = counted !== '';
  const label = isCounted ? counted : isLater ? inheritedLabel(ownName, before, isRank) : ownName;
  const shares = isLater && ownName === '' && !isCounted && candidate.noun !== '' && !isRank && isPlain(clause);
  if (candidate.second !== null) {
    const single = { ...candidate, second: null };
    const of = (one: Candidate): FigureDraft => draftOf({ ...clause, candidate: one }, label, isRank, place, tail);
    const [firstName, secondName] = namesOfPair(label) ?? [label, label];
    return [renamed(of(single), firstName), renamed(of({ ...single, value: candidate.second }), secondName)];
  }
  const isChange = isLater && ownName === '' && changesLevel(clause, before);
  const contained = isLater && before !== null && clause.joint !== 'apart' && isContained(ownName, before);
  // “tỷ lệ … giảm 1 %, riêng xã nghèo giảm 4 %”: what a part of a rate changes by is a rate's change too.
  const isOfRate = isPart && before !== null && isRate(before) && (words.change !== null || clause.lead.moves !== null);
  const made = (name: string): FigureDraft =>
    draftOf(
      contained ? { ...clause, part: true } : clause,
      name,
      isRank,
      place,
      tail,
      contained || isOfRate ? before : null,
    );
  const named = isRank ? subjectsOf(label).map((name) => made(capital(name))) : [made(label)];
  const drafts = shares ? named.map((each) => withQuestion(each, 'sharedWords')) : named;
  return isChange ? drafts.map((each) => withQuestion(each, 'levelAndChange')) : drafts;
}

/** What the number counts as its name, where the words say no other and it is not the figure before that is counted. */
function nameByCount(clause: Clause, before: string | null, isLater: boolean): string {
  const { unit } = clause.candidate;
  const isOwn =
    !isLater ||
    (clause.joint === 'apart' && isPlain(clause) && unit?.includes('/') === true) ||
    /^Số \p{L}+(?: \p{L}+)*\//u.test(before ?? '');
  return isOwn ? countedName(clause.candidate) : '';
}

/** The level before changes by it; “43,5 điểm, tăng 2 bậc”: steps up a ranking are no growth of the level before. */
function changesLevel({ candidate, words }: Clause, before: string | null): boolean {
  if (/^(?:bậc|thứ bậc)(?!\p{L})/iu.test(candidate.unit ?? '')) return false;
  return words.change !== null && before !== null && !/^Mức (?:tăng|giảm)/u.test(before);
}

/** `Số hộ nghèo giảm từ 2.350 hộ xuống 1.900 hộ, giảm 450 hộ`: the counted noun alone names nothing new. */
function repeatsNoun({ candidate, words, lead }: Clause, tail: string, before: string | null): boolean {
  const { noun } = candidate;
  const isBare = words.change !== null && lead.rest === '' && tail === '' && noun !== '';
  return isBare && before?.toLowerCase().includes(noun.toLowerCase()) === true;
}

/** `15 bác sĩ/vạn dân`: the counted noun with what it is given per. */
function countedName({ noun, unit }: Candidate): string {
  return noun === '' ? '' : `Số ${noun}${/\/.*$/u.exec(unit ?? '')?.[0] ?? ''}`;
}

/** No word says that the number is a change, a stretch or the same figure again. */
const isPlain = ({ words, lead }: Clause): boolean =>
  words.change === null && lead.moves === null && words.level === null && !words.stretch && !words.also;

/** `Tỷ lệ hộ đô thị và nông thôn dùng nước sạch`: its two names. */
function namesOfPair(label: string): readonly [string, string] | null {
  if (label.split(/\s+và\s+/u).length !== 2) return null;
  const match = /^(.*?)(\S+\s+\S+)\s+và\s+(\S+\s+\S+)(.*)$/u.exec(label);
  if (!match) return null;
  const [, before = '', first = '', second = '', after = ''] = match;
  return [`${before}${first}${after}`, `${before}${second}${after}`];
}

/** The second name begins with the words on which the first ends, and goes on: a part of it (“các loại tội phạm …”). */
function isContained(own: string, before: string): boolean {
  const words = own.toLowerCase().split(' ');
  const start = words.slice(0, 3).join(' ');
  return words.length > 3 && before.toLowerCase().indexOf(start) > 0;
}
