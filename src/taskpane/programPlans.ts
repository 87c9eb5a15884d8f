import { bundledRoster } from '../core/catalogue/bundledRoster';
import { issuedCatalogues } from '../core/catalogue/issuedCatalogues';
import type { PaneServices } from './PaneServices';

/** The plans and units that come with the program: a part of its own, fetched while Excel gets ready. */
export const programPlans: Pick<PaneServices, 'catalogues' | 'roster'> = {
  catalogues: issuedCatalogues,
  roster: bundledRoster,
};
