import type { Catalogue } from './Catalogue';

/** What a plan is for. */
export type Area = 'city' | 'province' | 'district' | 'commune' | 'ward' | 'specialZone' | 'locality';

/** As the name of the people's committee that issues the plan says it; the smaller comes first in an address. */
const NAMES: readonly (readonly [Area, string])[] = [
  ['city', 'thành phố'],
  ['city', 'tp'],
  ['province', 'tỉnh'],
  ['district', 'huyện'],
  ['district', 'quận'],
  ['commune', 'xã'],
  ['ward', 'phường'],
  ['specialZone', 'đặc khu'],
];

/** Whose figures a plan's targets are, by its issuer: *Ủy ban nhân dân tỉnh …*, *UBND xã …, tỉnh …*. */
export function areaOf({ plan: { issuer } }: Pick<Catalogue, 'plan'>): Area {
  const found = NAMES.flatMap(([area, name]) => {
    const at = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').exec(issuer.normalize('NFC'))?.index;
    return at === undefined ? [] : [{ area, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.area ?? 'locality';
}
