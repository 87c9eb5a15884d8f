import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import type { ReportingUnit, Roster } from '../../../src/core/catalogue/Roster';

const isLocal = ({ kind }: ReportingUnit): boolean =>
  bundledRoster.kinds.some(({ id, tier }) => id === kind && tier === 'local');

/** The 114 communes in the roster's order: the commune of number i is `COMMUNES[i - 1]`. */
export const COMMUNES: readonly ReportingUnit[] = bundledRoster.units
  .filter(isLocal)
  .map((unit, at) => ({ ...unit, cluster: `Cụm ${String((at % 15) + 1)}`, email: `xa${String(at + 1)}@example.com` }));

const KNOWN = bundledRoster.units.filter((unit) => !isLocal(unit));

/** Bodies that nobody has listed yet: as many as it takes to make 160. */
const MORE: readonly ReportingUnit[] = Array.from({ length: 160 - KNOWN.length }, (_, at) => ({
  code: `TG-${String(at + 1).padStart(3, '0')}`,
  name: `Đơn vị giả định ${String(at + 1)}`,
  kind: 'don-vi-khac',
  cluster: null,
  confirmed: false,
  email: null,
}));

/** The 160 bodies in 20 khối: first those that the program knows, among them all lead bodies, then made-up ones. */
export const BODIES: readonly ReportingUnit[] = [...KNOWN, ...MORE].map((unit, at) => ({
  ...unit,
  cluster: `Khối ${String((at % 20) + 1)}`,
}));

/** 274 units in 15 cụm and 20 khối. */
export const CAMPAIGN_ROSTER: Roster = { ...bundledRoster, units: [...COMMUNES, ...BODIES] };
