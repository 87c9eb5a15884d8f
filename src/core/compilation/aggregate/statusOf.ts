import type { DataStatus } from '../../form/contract/DataStatus';
import type { CityStatus } from '../model/CityReport';

/**
 * How firm a city figure is.
 * @param parts what the units said of theirs, null where one said nothing
 * @param imputed parts that were filled in: estimates
 */
export function statusOf(parts: readonly (DataStatus | null)[], imputed: number): CityStatus | null {
  const all = [...parts, ...Array.from({ length: imputed }, (): DataStatus => 'estimated')];
  const [first = null] = all;
  return all.every((each) => each === first) ? first : 'mixed';
}
