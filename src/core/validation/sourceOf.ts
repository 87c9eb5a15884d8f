import type { Catalogue } from '../catalogue/Catalogue';
import { findIndicator } from '../catalogue/findIndicator';
import type { Finding, FindingCode } from './Finding';

/** What the plan itself says: which figure, in which unit of measure, with which target, by whom. */
const BY_CLAUSE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'CODE_MISSING',
  'CODE_CHANGED',
  'UNIT_OF_MEASURE_CHANGED',
  'LABEL_CHANGED',
  'PERCENT_REPLACED',
  'REQUIRED_BLANK',
  'OTHER_UNIT',
  'PLAUSIBLE_RANGE',
  'MAGNITUDE',
  'UNIT_EXCEEDS_CITY',
]);

/** What the figure's definition says: what is counted, and out of what. */
const BY_DEFINITION: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'FORMULA_REPLACED',
  'HARD_RANGE',
  'WHOLE_NUMBER',
  'DENOMINATOR_NOT_POSITIVE',
  'NUMERATOR_EXCEEDS',
  'RATIO_HALF_GIVEN',
  'RATIO_MISMATCH',
  'RATIO_RECOMPUTED',
  'FELL_SINCE_PREVIOUS',
]);

/**
 * What a finding rests on, as the catalogue words it: the relation's source, the plan's number and clause, or the
 * figure's definition, for which the clause stands in English. Null for findings that rest on no such source, as those
 * about how a cell was written.
 */
export function sourceOf(finding: Finding, catalogue: Catalogue, language: 'vi' | 'en'): string | null {
  if (finding.code === 'RELATION') {
    const { relation } = finding.params;
    const found = catalogue.relations.find(({ id }) => id === relation);
    return (language === 'vi' ? found?.source : found?.sourceEn) ?? null;
  }
  const indicator = finding.indicator === null ? undefined : findIndicator(catalogue, finding.indicator);
  if (indicator === undefined) return null;
  const byDefinition = BY_DEFINITION.has(finding.code);
  if (byDefinition && language === 'vi') return indicator.definition;
  return byDefinition || BY_CLAUSE.has(finding.code) ? `${catalogue.plan.number}, ${indicator.clause}` : null;
}
