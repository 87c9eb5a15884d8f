import { nameKey } from '../catalogue/nameKey';
import type { Damage } from '../form/read/Submission';

/** True for the template's own words, only encoded or spelled another way (NFD, Hòa for Hoà): nothing to restore. */
export function isSpelling(damage: Damage): boolean {
  return 'expected' in damage && nameKey(String(damage.found ?? '')) === nameKey(damage.expected);
}
