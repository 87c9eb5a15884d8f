import { addBracket } from './addBracket';
import { aimBehindEstimate } from './aimBehindEstimate';
import { belongsTo } from './belongsTo';
import { besideChange } from './besideChange';
import { clausesOf } from './clausesOf';
import { draftsOfClause } from './draftsOfClause';
import type { Clause, FigureDraft } from './FigureDraft';
import { figuresInTurn } from './figuresInTurn';
import { numbersInWords } from './numbersInWords';
import { renamed } from './renamed';
import type { SentencePlace } from './SentencePlace';
import { splitBrackets } from './splitBrackets';
import { underTask } from './underTask';
import { withMore } from './withMore';
import { withQuestion } from './withQuestion';
import { withShares } from './withShares';

const COMPARES = /(?<!\p{L})(?:(?:thấp|cao|ít|nhiều|nhỏ|lớn)\s+hơn|vượt|bằng|tương đương)(?!\p{L})[^()]*\(/iu;

/** The figures of one sentence. */
export function figuresOfSentence(text: string, place: SentencePlace): readonly FigureDraft[] {
  const inDigits = numbersInWords(text);
  if (inDigits !== text) return figuresOfSentence(inDigits, place).map((each) => withQuestion(each, 'numberInWords'));
  const { sentence, brackets, opened } = splitBrackets(text);
  const clauses = clausesOf(sentence, place.inParts);
  const drafts: FigureDraft[] = [];
  let before = place.before;
  let task: Clause | null = null;
  for (let i = 0; i < clauses.length; i += 1) {
    const given = clauses[i];
    if (given === undefined) continue;
    const clause: Clause = underTask(given, task, clauses.slice(i + 1));
    task = clause;
    const last = drafts.at(-1);
    const aim = last === undefined ? null : aimBehindEstimate(clause, last, place);
    const inTurn = clause.words.inTurn ? figuresInTurn(clauses.slice(i), place) : null;
    if (inTurn !== null) {
      drafts.push(...inTurn);
      i += inTurn.length - 1;
    } else if (aim !== null) {
      drafts[drafts.length - 1] = aim;
    } else if (last !== undefined && belongsTo(clause, last)) {
      // Indices that share a rank share its stretch.
      drafts.forEach((each, at) => {
        if (each.figure.words === last.figure.words) drafts[at] = withMore(each, clause);
      });
    } else {
      const made = draftsOfClause(clause, before, place, drafts.length > 0 || place.before !== null);
      // “chiếm 45 %, giảm 3 % so với năm trước”
      if (last !== undefined && made.some(({ questions }) => questions.includes('levelAndChange')))
        drafts[drafts.length - 1] = besideChange(last, clause.words.change);
      drafts.push(...made);
    }
    const own = brackets.filter(
      ({ at }) => at >= clause.candidate.start && at <= (clauses[i + 1]?.candidate.start ?? Infinity),
    );
    for (const bracket of own) addBracket(drafts, bracket);
    before = drafts.at(-1)?.figure.label ?? before;
  }
  const named = withShares(withName(drafts));
  // “không thấp hơn mức tăng GRDP (9 %)”: what the bracket says of the bound may be no target.
  return opened && COMPARES.test(text) ? named.map((each) => withQuestion(each, 'whichNumber')) : named;
}

/** `Đến 2027 đạt 95 % và đến 2030 đạt 98 % dân số dùng nước sạch`: a first figure without a name has the next one's. */
function withName(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const [first, second] = drafts;
  if (first?.figure.label !== '' || second === undefined) return drafts;
  return [renamed(first, second.figure.label), ...drafts.slice(1)];
}
