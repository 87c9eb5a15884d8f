import type { Role } from '../../../catalogue/roleOf';
import type { LineUse } from '../../../compilation/model/CityReport';

/** Short codes on *Số liệu* that the formulas of the city figures match; the same in every language. */
export const USE_CODES: Readonly<Record<LineUse, string>> = { city: 'TH', comparison: 'ĐC', none: '–' };

export const ROLE_CODES: Readonly<Record<Role, string>> = { lead: 'CT', reports: 'BC', compares: 'ĐC', outside: 'NP' };

/** A part that was filled in for a unit that did not give it. */
export const IMPUTED_CODE = 'ƯL';
