import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import type { Catalogue } from '../../src/core/catalogue/Catalogue';

/** The plan without its sheets of questions. */
export const figuresOnly: Catalogue = { ...bundledCatalogues[0], questionnaire: { forms: [], outline: [] } };
