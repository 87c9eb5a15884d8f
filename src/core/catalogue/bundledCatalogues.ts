import kh56of2026 from '../../../seeds/plans/kh-56-2026.json';
import type { Catalogue } from './Catalogue';

/** The plans that come with the program, newest first; a new year's plan is a new seed file and one more line here. */
export const bundledCatalogues: readonly [Catalogue, ...Catalogue[]] = [kh56of2026 as Catalogue];
