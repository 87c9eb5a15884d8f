import type { Indicator } from '../../../catalogue/Catalogue';
import { isInProgress, leastShareOf, provenBy, type Evidence } from '../../../compilation/aggregate/verdictOf';
import type { Outcome } from '../../../compilation/model/CityReport';
import { quoteText } from '../../../kernel/quoteText';
import type { Words } from '../../../words/shape/Words';
import { outcomeFormula } from './outcomeFormula';

/** Addresses and formulas that a verdict is worked out from; of the target see `targetOperand`. */
interface VerdictCells {
  readonly value: string;
  readonly target: string;
  readonly contributors: string;
  readonly expected: string;
}

/** The verdict in words as a live formula, without the leading `=`; it says what `verdictOf` decides. */
export function verdictFormula(
  { value, target, contributors, expected }: VerdictCells,
  indicator: Indicator,
  { period, judgement, counts, decimals, unproven }: Omit<Evidence, 'contributors' | 'expected'>,
  words: Words['outcomes'],
): string {
  if (isInProgress(indicator, period)) {
    return `IF(ISNUMBER(${value}),${quoteText(words.inProgress)},${quoteText(words.noData)})`;
  }
  if (unproven) return `IF(ISNUMBER(${value}),${quoteText(words.insufficient)},${quoteText(words.noData)})`;
  const judged = outcomeFormula(value, target, indicator, decimals, words);
  if (counts === 'lead') return judged;
  const proven = provenBy(indicator);
  const said = (outcome: Outcome): string => words[proven.includes(outcome) ? outcome : 'insufficient'];
  const partial = { ...words, exceeded: said('exceeded'), met: said('met'), notMet: said('notMet') };
  const isCovered = `${contributors}*100>=${String(leastShareOf(indicator, judgement))}*${expected}`;
  return `IF(${isCovered},${judged},${outcomeFormula(value, target, indicator, decimals, partial)})`;
}
