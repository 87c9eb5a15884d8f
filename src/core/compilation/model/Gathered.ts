import type { CityReport } from './CityReport';

/** What received forms come to before the city's figures are made of it. */
export type Gathered = Omit<CityReport, 'figures' | 'groups' | 'imputed' | 'lineIndex'>;
