import type { FigureLine } from '../../compilation/model/CityReport';
import { LEAVE, USE, type ConflictDecision } from '../../compilation/model/Conflict';
import type { ConsolidationInput } from '../../compilation/model/ConsolidationInput';
import type { DoubtfulFigure } from '../../compilation/model/FigureDoubt';
import { doubtId, figureKey } from '../../compilation/model/figureKey';
import { withoutSetAside } from '../../compilation/aggregate/compileFigures';
import { doubtfulFigures } from './doubtfulFigures';

/**
 * What passes a limit while nothing is set aside, and what does only once the figures that the officer set aside no
 * longer hide it. What is set aside stays in the list, so that the decision can be taken back.
 */
export function doubtfulOf(
  lines: readonly FigureLine[],
  input: Omit<ConsolidationInput, 'files'>,
): readonly DoubtfulFigure[] {
  const all = doubtfulFigures(lines, input);
  if (input.setAside === undefined || input.setAside.size === 0) return all;
  const known = new Set(all.map(figureKey));
  const behind = doubtfulFigures(withoutSetAside(lines, input.setAside), input);
  return [...all, ...behind.filter((each) => !known.has(figureKey(each)))];
}

/** Figures of the city that rest on a unit's number beyond what is likely, as long as nobody decided to use it. */
export function unprovenBy(
  doubtful: readonly DoubtfulFigure[],
  lines: readonly FigureLine[],
  decisions: ReadonlyMap<string, ConflictDecision>,
): ReadonlySet<string> {
  const inCity = new Set(lines.filter(({ use, role }) => use === 'city' && role !== 'lead').map(figureKey));
  return new Set(
    doubtful
      .filter((figure) => inCity.has(figureKey(figure)) && figure.doubts.some(({ kind }) => kind === 'limit'))
      .filter((figure) => !isSettled(decisions.get(doubtId(figure))?.choice))
      .map(({ indicator }) => indicator),
  );
}

function isSettled(choice: string | undefined): boolean {
  return choice === USE || choice === LEAVE;
}
