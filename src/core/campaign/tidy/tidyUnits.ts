import type { Campaign } from '../../compilation/model/Campaign';
import { makeTidyTable } from './makeTidyTable';
import type { TidyTable } from './TidyTable';
import { tidyUnitCode } from './tidyUnitCode';

/** The units that were expected to report; addresses stay out. */
export function tidyUnits({ roster }: Campaign): TidyTable {
  const tiers = new Map(roster.kinds.map(({ id, tier }) => [id, tier]));
  return makeTidyTable(
    { name: 'units', key: ['unit'], references: [] },
    {
      unit: ({ code }) => tidyUnitCode(code),
      unit_name: ({ name }) => name,
      unit_kind: ({ kind }) => kind,
      tier: ({ kind }) => tiers.get(kind) ?? null,
      cluster: ({ cluster }) => cluster,
    },
    roster.units,
  );
}
