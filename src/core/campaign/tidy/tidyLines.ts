import type { Campaign } from '../../compilation/model/Campaign';
import type { FigureLine, ImputedLine } from '../../compilation/model/CityReport';
import { entryName } from '../../form/contract/cellNames';
import { sameForSame } from '../../kernel/sameForSame';
import { lineState } from './lineState';
import { periodEnds } from './periodEnds';
import { makeTidyTable } from './makeTidyTable';
import type { TidyTable } from './TidyTable';
import { tidyUnitCode } from './tidyUnitCode';

/**
 * What each unit gave for each figure, and beside it what was filled in for a unit that gave nothing: codes and numbers
 * only, so that nothing in it needs quotes. gretl takes a doubled quote for the end of a text.
 */
export function tidyLines({ report }: Campaign): TidyTable {
  const { from, to } = periodEnds(report.period);
  const nameOf = sameForSame((indicator: string) => entryName(indicator, 'value'));
  const codeOf = sameForSame(tidyUnitCode);
  return makeTidyTable<FigureLine | ImputedLine>(
    {
      name: 'lines',
      key: ['indicator', 'unit', 'origin'],
      references: [
        { field: 'indicator', table: 'figures' },
        { field: 'unit', table: 'units' },
      ],
    },
    {
      plan: () => report.plan,
      period_from: () => from,
      period_to: () => to,
      indicator: ({ indicator }) => nameOf(indicator),
      unit: ({ unit }) => codeOf(unit),
      origin: (line) => ('method' in line ? 'imputed' : 'reported'),
      value: ({ value }) => value,
      value_state: (line) => ('method' in line ? 'imputed' : lineState(line)),
      numerator: ({ numerator }) => numerator,
      denominator: ({ denominator }) => denominator,
      own_plan: (line) => ('method' in line ? null : line.ownPlan),
      last_year: (line) => ('method' in line ? null : line.lastYear),
      data_status: (line) => ('method' in line ? null : line.status),
      role: (line) => ('method' in line ? 'reports' : line.role),
      use: (line) => ('method' in line ? 'city' : line.use),
      reason: (line) => ('method' in line ? null : line.reason),
      imputation: (line) => ('method' in line ? line.method : null),
    },
    [...report.lines, ...report.imputed],
  );
}
