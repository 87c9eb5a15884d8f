import haiPhongOld2025 from '../../../seeds/units/hai-phong-old-2025.json';
import type { OldUnits } from './OldUnits';

/** The communes of before the reorganisation of 2025, which lead to proposals only. */
export const bundledOldUnits = haiPhongOld2025 as OldUnits;
