import type { Duty } from '../compilation/model/Tracking';
import type { Words } from './shape/Words';

/** Where a unit stands with its own plan; one that it only names in its form is still to be confirmed. */
export function planStateText({ state, declared }: Pick<Duty, 'state' | 'declared'>, words: Words): string {
  const own = words.campaign.tracking;
  if (state !== 'notSent' || declared === null) return own.planStates[state];
  return own.planDeclared(declared.number, words.date(declared.date));
}
