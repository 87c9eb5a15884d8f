import type { Indicator, Range } from '../catalogue/Catalogue';
import type { EntryPart } from '../form/contract/EntryPart';
import { inputScope } from '../form/contract/inputScope';

/** Fifteen digits are what Excel keeps of a number: from 10^15 on, neighbouring whole numbers are the same to it. */
const MOST = 999_999_999_999_999;

/**
 * Between which a number of an indicator can be: in the plan's own range (`hardRange` of the catalogue), and where that is
 * open to a side, within fifteen digits before the decimal mark, in its unit of measure. What is beyond is no figure, so it
 * is an error and not counted: 1e300 in one form would leave nothing of what all others say in the city's sum, and two of
 * them may make it no number at all. Up to there an unlikely figure counts, is asked about by its exact number
 * (`UNIT_EXCEEDS_CITY`, `PLAUSIBLE_RANGE`, `MAGNITUDE`: the catalogue's targets, plausible ranges and limits) and waits as
 * a case for the officer's decision.
 */
export function possibleRange(indicator: Indicator, part: EntryPart): Range {
  const { hardRange } = inputScope(indicator, part);
  return { ...hardRange, min: hardRange.min ?? -MOST, max: hardRange.max ?? MOST };
}
