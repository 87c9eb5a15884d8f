import type { Period } from '../../catalogue/Period';

/** Name of a form's file, ASCII and by code: mail systems damage diacritics. */
export function formFileName(plan: string, period: Period, unit: string): string {
  return `${plan}_${period}_${unit}.xlsx`;
}
