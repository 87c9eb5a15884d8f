import type { Catalogue, Method } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { unitOfMeasureOf } from '../../catalogue/unitOfMeasureOf';
import type { CityReport, FigureLine } from '../../compilation/model/CityReport';
import type { CampaignSettings } from '../../compilation/model/CampaignSettings';
import type { ClosedSnapshot } from '../../compilation/model/Closing';
import type { Tracking } from '../../compilation/model/Tracking';
import { canonicalJson } from '../../kernel/canonicalJson';
import { shortHash } from '../../kernel/shortHash';
import { steadyText } from './steadyText';

/**
 * What there is to close of a compilation.
 * @param catalogue the plan as the settings have it, before it follows from what arrived whose figure counts
 */
export function snapshotOf(
  report: CityReport,
  tracking: Tracking,
  catalogue: Catalogue,
  settings: CampaignSettings,
): ClosedSnapshot {
  const rules = rulesOf(catalogue, settings);
  const receipts = new Map(report.receipts.map((receipt) => [receipt.unit, receipt]));
  return {
    figures: report.figures.map(({ indicator, value, outcome, expected, unproven }) => ({
      indicator,
      value,
      result: outcome,
      expected,
      unproven,
      rule: rules.get(indicator) ?? '',
    })),
    units: tracking.units.map(({ unit, result, file, sha256 }) => ({
      unit,
      state: result.state,
      file,
      sha256,
      chosen: receipts.get(unit)?.rule === 'officer',
      parts: Object.fromEntries(
        report.lineIndex
          .ofUnit(unit)
          .flatMap((line) => (line.use === 'none' ? [] : [[line.indicator, partText(line)]])),
      ),
    })),
  };
}

function partText({ value, numerator, denominator }: FigureLine): string {
  if (numerator !== null && denominator !== null) return `${steadyText(numerator)}/${steadyText(denominator)}`;
  return value === null ? '' : steadyText(value);
}

/** By indicator a hash of what decides its figure and result; words and definitions do not. */
function rulesOf(catalogue: Catalogue, { indicators, judgement }: CampaignSettings): ReadonlyMap<string, string> {
  const imputations = new Map(indicators.map(({ indicator, imputation }) => [indicator, imputation]));
  return new Map(
    indicatorsOf(catalogue).map((indicator) => {
      const { id, target, direction, method, leadBody, reportedBy, comparedBy } = indicator;
      const { hardRange, plausibleRange, unitMost, accumulates } = indicator;
      const { name, decimals } = unitOfMeasureOf(catalogue, indicator);
      const made = { method: numbersOf(method), leadBody: leadBody.unit, reportedBy, comparedBy, accumulates };
      const judged = { target, direction, hardRange, plausibleRange, unitMost, name, decimals, judgement };
      return [id, shortHash(canonicalJson({ ...made, ...judged, imputation: imputations.get(id) }))];
    }),
  );
}

/** How a figure is computed, without the captions of its parts. */
function numbersOf(method: Method): unknown {
  if (method.kind !== 'ratio') return method;
  const { numerator, denominator, ...rest } = method;
  return { ...rest, limits: [numerator.limit, denominator.limit].map((limit) => [limit?.unit, limit?.city]) };
}
