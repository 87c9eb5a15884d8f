import { findUnit } from '../catalogue/findUnit';
import { officialName } from '../catalogue/officialName';
import type { Campaign } from '../compilation/model/Campaign';
import type { Letter } from '../compilation/model/Letter';

/** To whom a letter to units goes, as far as their addresses are known. */
export function addressed(
  units: readonly string[],
  { roster }: Pick<Campaign, 'roster'>,
): Pick<Letter, 'units' | 'to' | 'withoutAddress'> {
  return {
    units,
    withoutAddress: units.filter((code) => findUnit(roster, code)?.email == null),
    to: units.flatMap((code) => {
      const known = findUnit(roster, code);
      return known?.email == null ? [] : [{ name: officialName(known, roster), address: known.email }];
    }),
  };
}
