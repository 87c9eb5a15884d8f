import type { ReportingUnit, Roster } from './Roster';

/**
 * What documents call a unit: a phường is a place, the body that reports is its Ủy ban nhân dân (plan 56/KH-UBND, IV and
 * V.1). The roster's own words first, then those of its kind, else its name.
 */
export function officialName(unit: Pick<ReportingUnit, 'name' | 'kind' | 'officialName'>, roster: Roster): string {
  if (unit.officialName) return unit.officialName;
  const pattern = roster.kinds.find(({ id }) => id === unit.kind)?.officialName;
  if (pattern === undefined) return unit.name;
  return pattern.replace('{name}', unit.name.charAt(0).toLowerCase() + unit.name.slice(1));
}
