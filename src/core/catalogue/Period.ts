/** `2026`, `2026-Q1` … `2026-Q4`, `2026-01` … `2026-12`; always cumulative from the year's start. */
export type Period = string;

const PATTERN = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** True if `text` names a period of the given plan year. */
export function isPeriod(text: string, year: number): boolean {
  return PATTERN.exec(text)?.[1] === String(year);
}

/** All periods of a year: the year itself first, then quarters, then months. */
export function periodsOf(year: number): readonly Period[] {
  const quarters = [1, 2, 3, 4].map((n) => `${year}-Q${n}`);
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
  return [String(year), ...quarters, ...months];
}

/** How many months of the year the period covers from its start; 12 for the whole year. */
export function monthsCovered(period: Period): number {
  const match = PATTERN.exec(period);
  if (match?.[2]) return Number(match[2]) * 3;
  if (match?.[3]) return Number(match[3]);
  return 12;
}

export type PeriodKind = 'year' | 'quarter' | 'month';

export function periodKind(period: Period): PeriodKind {
  const match = PATTERN.exec(period);
  if (match?.[2]) return 'quarter';
  return match?.[3] ? 'month' : 'year';
}

/** The last day that a period covers, or so many days after it, ISO date. */
export function lastDayOf(period: Period, daysAfter = 0): string {
  // Day 0 of a month is the last one of the month before.
  return new Date(Date.UTC(Number(period.slice(0, 4)), monthsCovered(period), daysAfter)).toISOString().slice(0, 10);
}
