import haiPhong2026 from '../../../seeds/units/hai-phong-2026.json';
import { bundledOldUnits } from './bundledOldUnits';
import type { Roster } from './Roster';

/** The roster that comes with the program; a user may put an imported one in its place. */
export const bundledRoster: Roster = { ...(haiPhong2026 as Roster), oldUnits: bundledOldUnits.units };
