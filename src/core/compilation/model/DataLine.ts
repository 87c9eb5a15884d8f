import type { FigureLine } from './CityReport';

/** What a line of *Số liệu* says by itself; role and use depend on the settings of the compilation. */
export type DataLine = Omit<FigureLine, 'role' | 'use' | 'reason'>;
