import type { Target } from '../../catalogue/Catalogue';
import { unitOfMeasureOf } from '../../catalogue/unitOfMeasureOf';
import type { Campaign } from '../../compilation/model/Campaign';
import { entryName } from '../../form/contract/cellNames';
import { periodEnds } from './periodEnds';
import { makeTidyTable } from './makeTidyTable';
import type { TidyTable } from './TidyTable';

/** The city's figures, with what was asked of them. */
export function tidyFigures({ catalogue, report }: Campaign): TidyTable {
  const { from, to } = periodEnds(report.period);
  const records = catalogue.groups.flatMap((group) =>
    group.indicators.flatMap((indicator) =>
      report.figures
        .filter((figure) => figure.indicator === indicator.id)
        .map((figure) => ({ group, indicator, figure, target: targetNumbers(figure.target) })),
    ),
  );
  return makeTidyTable(
    { name: 'figures', key: ['indicator'], references: [] },
    {
      plan: () => report.plan,
      period_from: () => from,
      period_to: () => to,
      indicator: ({ indicator }) => entryName(indicator.id, 'value'),
      group_number: ({ group }) => group.number,
      indicator_label: ({ indicator }) => indicator.label,
      unit_of_measure: ({ indicator }) => indicator.unitOfMeasure,
      decimals: ({ indicator }) => unitOfMeasureOf(catalogue, indicator).decimals,
      direction: ({ indicator }) => indicator.direction,
      method: ({ figure }) => figure.method,
      counts: ({ figure }) => figure.counts,
      target_kind: ({ figure }) => figure.target.kind,
      target_value: ({ target }) => target.value,
      target_min: ({ target }) => target.min,
      target_max: ({ target }) => target.max,
      target_tolerance: ({ target }) => target.tolerance,
      stretch_min: ({ target }) => target.stretchMin,
      stretch_max: ({ target }) => target.stretchMax,
      value: ({ figure }) => figure.value,
      value_state: ({ figure }) => (figure.value === null ? 'noData' : 'number'),
      reported_value: ({ figure }) => figure.reportedValue,
      lead_value: ({ figure }) => figure.leadValue,
      units_value: ({ figure }) => figure.unitsValue,
      numerator: ({ figure }) => figure.numerator,
      denominator: ({ figure }) => figure.denominator,
      last_year: ({ figure }) => figure.lastYear,
      percent_of_target: ({ figure }) => figure.percent,
      outcome: ({ figure }) => figure.outcome,
      data_status: ({ figure }) => figure.status,
      contributors: ({ figure }) => figure.contributors,
      expected: ({ figure }) => figure.expected,
      coverage_percent: ({ figure }) => figure.coverage.share,
      imputation: ({ figure }) => figure.imputed?.method ?? null,
      imputed_units: ({ figure }) => figure.imputed?.units ?? null,
    },
    records,
  );
}

function targetNumbers(target: Target) {
  const value = 'value' in target ? target.value : null;
  const range = target.kind === 'range' ? target : null;
  const stretch = target.kind === 'qualitative' ? undefined : target.stretch;
  return {
    value,
    min: range?.min ?? null,
    max: range?.max ?? null,
    tolerance: target.kind === 'approximately' ? target.tolerance : null,
    stretchMin: typeof stretch === 'object' ? stretch.min : (stretch ?? null),
    stretchMax: typeof stretch === 'object' ? stretch.max : (stretch ?? null),
  };
}
