import { THRESHOLDS } from '../../catalogue/thresholds';
import type { Indicator, Range } from '../../catalogue/Catalogue';
import { isAmount } from '../../catalogue/isAmount';
import type { Role } from '../../catalogue/roleOf';
import type { EntryPart } from './EntryPart';

/**
 * Where this unit's figure must lie for practical purposes, which may decide between two readings of a text: the
 * city's plausible range for the lead body; for a unit's part of a sum no more than the city's target and a half.
 * Null where nothing is known.
 */
export function expectedRange(indicator: Indicator, part: EntryPart, role: Role): Range | null {
  if (part !== 'value') return null;
  if (role === 'lead') return indicator.plausibleRange;
  if (!isAmount(indicator) || !('value' in indicator.target)) return null;
  return { min: 0, max: indicator.target.value * THRESHOLDS.unitShare.value };
}
