import { daysBetween } from '../../kernel/daysBetween';

/** Days before and after the last day in which a plan is urged for; a report is urged for until it comes. */
const SEASON = 30;

/**
 * Whether a duty is in its season of urging: from 30 days before its last day; a plan until 30 days after it, since it is
 * due in February (clause V.1 of plan 56) and serves nothing when results are reported.
 * @param last last day that is in time, ISO date
 * @param asOf ISO date
 */
export function isUrged(duty: 'ownPlan' | 'result', last: string, asOf: string): boolean {
  const days = daysBetween(last, asOf);
  return days >= -SEASON && (duty === 'result' || days <= SEASON);
}
