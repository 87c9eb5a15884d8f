import { boundedList } from '../kernel/boundedList';
import { parseCellAddress } from '../kernel/parseCellAddress';
import type { PlanBookProblem } from '../planbook/contract/PlanBookProblem';
import { describePlanBookProblem } from './describePlanBookProblem';
import { planBookName } from './planBookName';
import type { Words } from './shape/Words';

/** Problems that have one way out. */
export interface AlikeProblems {
  readonly message: string;
  readonly alike: readonly [PlanBookProblem, ...PlanBookProblem[]];
}

/** Letters of the names that one sentence holds. */
const LONGEST = 600;

/**
 * What is wrong in a *Sổ kế hoạch*, sheet by sheet from the top down as an officer goes through it; what is wrong in the
 * same way in several cells of a sheet, as a column that was not filled in, items that were left blank or decisions that
 * are to be taken, is said once.
 */
export function alikePlanBookProblems(problems: readonly PlanBookProblem[], words: Words): readonly AlikeProblems[] {
  const groups = new Map<string, [PlanBookProblem, ...PlanBookProblem[]]>();
  for (const each of inOrder(problems)) {
    const { code, severity, sheet, cell } = each;
    const said = joinsOthers(each) ? '' : describePlanBookProblem(each, words);
    const key = JSON.stringify([code, severity, sheet, cell === null ? groups.size : '', said]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].map((alike) => ({ message: messageOf(alike, words), alike }));
}

/** A blank item of a table that has one thing a row, or a decision: only their names differ. */
const joinsOthers = ({ code, params }: PlanBookProblem): boolean =>
  code === 'undecided' || (code === 'cellMissing' && String(params['key'] ?? '') !== '');

function messageOf(alike: AlikeProblems['alike'], words: Words): string {
  const [first, ...others] = alike;
  if (others.length === 0 || !joinsOthers(first)) return describePlanBookProblem(first, words);
  const { cellsMissing, allUndecided } = words.planBook.together;
  const count = alike.length;
  const named = (texts: readonly string[]): string => boundedList(texts, ', ', words.campaign.more, LONGEST);
  if (first.code === 'cellMissing') {
    return cellsMissing(count, named(alike.map((each) => `“${planBookName('key', each, words)}”`)));
  }
  const indicators = [...new Set(alike.map(({ params }) => String(params['indicator'] ?? '')))];
  return allUndecided(count, indicators.includes('') ? '' : named(indicators));
}

/** What has no cell comes first. */
function inOrder(problems: readonly PlanBookProblem[]): readonly PlanBookProblem[] {
  const sheets = [...new Set(problems.map(({ sheet }) => sheet))];
  const place = ({ sheet, cell }: PlanBookProblem): readonly [number, number, number] => {
    const at = cell === null ? null : parseCellAddress(cell);
    return [sheet === null ? -1 : sheets.indexOf(sheet), at?.row ?? 0, at?.column ?? 0];
  };
  return [...problems].sort((a, b) => {
    const [p, q] = [place(a), place(b)];
    return p[0] - q[0] || p[1] - q[1] || p[2] - q[2];
  });
}
