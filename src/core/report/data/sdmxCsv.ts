import { SDMX_CONCEPTS } from './sdmxConcepts';
import { monthsCovered } from '../../catalogue/Period';
import { unitOfMeasureOf } from '../../catalogue/unitOfMeasureOf';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import type { Campaign } from '../../compilation/model/Campaign';
import type { CityStatus, FigureLine, ImputedLine } from '../../compilation/model/CityReport';
import { entryName } from '../../form/contract/cellNames';
import type { CellState } from '../../numbers/cellState';
import { lineState } from '../../campaign/tidy/lineState';
import { tidyUnitCode } from '../../campaign/tidy/tidyUnitCode';
import type { TidyValue } from '../../campaign/tidy/TidyTable';
import { csvLines, figureText } from './csvText';
import { sdmxIds, TOTAL } from './sdmxIds';
import { unitOfMeasureCode } from './unitOfMeasureCode';
import { compare } from '../../kernel/compare';

const HEAD = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...SDMX_CONCEPTS] as const;

/**
 * The city's figures and each unit's own as SDMX-CSV 2.0 (sdmx-twg/sdmx-csv, field guide 2.0.0): what of it is described
 * stands in the structure message. A figure that is not there has an empty value and a status.
 */
export function sdmxCsv(campaign: Campaign): string {
  const { catalogue, report } = campaign;
  const time = timePeriod(report.period);
  const { dataflow } = sdmxIds(campaign);
  const indicators = new Map(indicatorsOf(catalogue).map((indicator) => [indicator.id, indicator]));
  const observation = (id: string, reporter: string, value: number | null, status: string, state: string) => {
    const indicator = indicators.get(id);
    const measure = indicator && unitOfMeasureOf(catalogue, indicator);
    return [
      'dataflow',
      dataflow,
      'I',
      entryName(id, 'value'),
      reporter,
      time,
      figureText(value),
      status,
      state,
      measure === undefined ? null : unitOfMeasureCode(catalogue, measure.name),
      measure?.decimals ?? null,
    ];
  };
  const filledIn = new Set(report.imputed.map(({ indicator, unit }) => `${indicator} ${unit}`));
  const rows = [
    ...report.figures.map(({ indicator, value, status }) =>
      observation(
        indicator,
        TOTAL,
        value,
        value === null ? 'O' : statusCode(status),
        value === null ? 'noData' : 'number',
      ),
    ),
    // One observation a unit and figure: what was filled in takes the place of what is missing.
    ...report.lines
      .filter(({ indicator, unit }) => !filledIn.has(`${indicator} ${unit}`))
      .map((line) =>
        observation(line.indicator, tidyUnitCode(line.unit), line.value, lineStatus(line), lineState(line)),
      ),
    ...report.imputed.map((line: ImputedLine) =>
      observation(line.indicator, tidyUnitCode(line.unit), line.value, 'I', 'imputed'),
    ),
  ];
  return csvLines([HEAD, ...rows.sort(byKey)]);
}

/** A cumulative period as a time range from the year's start (SDMX 3.0, section 6: TimeRange); the year as itself. */
function timePeriod(period: string): string {
  const months = monthsCovered(period);
  const year = period.slice(0, 4);
  return months === 12 ? year : `${year}-01-01/P${String(months)}M`;
}

/** Codes of CL_OBS_STATUS 2.2. A mixed figure is as firm as its least firm part may be. */
function statusCode(status: CityStatus | null): string {
  switch (status) {
    case 'estimated':
    case 'mixed':
      return 'E';
    case 'preliminary':
      return 'P';
    case 'official':
    case null:
      return 'A';
  }
}

const MISSING: Readonly<Record<Exclude<CellState, 'number'>, string>> = {
  none: 'O',
  notCollected: 'L',
  outOfScope: 'M',
  blank: 'O',
  unreadable: 'O',
};

function lineStatus({ state, value, status }: FigureLine): string {
  if (state !== 'number') return MISSING[state];
  return value === null ? 'O' : statusCode(status);
}

function byKey(a: readonly TidyValue[], b: readonly TidyValue[]): number {
  const [left, right] = [a, b].map((row) => row.slice(3, 6).join(' ')) as [string, string];
  return compare(left, right);
}
