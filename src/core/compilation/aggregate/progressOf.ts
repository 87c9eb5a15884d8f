import type { Indicator } from '../../catalogue/Catalogue';
import { monthsCovered, type Period } from '../../catalogue/Period';
import { percentOf } from '../../validation/percentOf';
import type { Progress } from '../model/CityReport';
import { isInProgress } from './verdictOf';

/** How far an amount has come of the year's target, beside the share of the year that is over. */
export function progressOf(value: number | null, indicator: Indicator, period: Period): Progress | null {
  if (value === null || !isInProgress(indicator, period)) return null;
  return { ofTarget: percentOf(value, indicator.target), ofYear: (monthsCovered(period) / 12) * 100 };
}
