import { bundledCatalogues } from './bundledCatalogues';
import type { Catalogue } from './Catalogue';
import { withDecisions } from './withDecisions';

/** The plans that come with the program as their forms are issued while no office has decided otherwise. */
export const issuedCatalogues: readonly [Catalogue, ...Catalogue[]] = [
  withDecisions(bundledCatalogues[0], new Map()),
  ...bundledCatalogues.slice(1).map((catalogue) => withDecisions(catalogue, new Map())),
];
