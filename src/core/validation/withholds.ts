import type { Finding, FindingCode } from './Finding';

/**
 * The faults that leave no figure to compile, or none that can be trusted. Relations do not: they say that one of
 * several figures is wrong, not which.
 */
const WITHHOLDING: ReadonlySet<FindingCode> = new Set<FindingCode>([
  // The head names another unit than the code: whose figures these are is open.
  'UNIT_NAME_DIFFERS',
  // The column of results is called another one: what was filled in there is open.
  'HEADING_CHANGED',
  'CODE_DUPLICATE',
  'CODE_MISMATCH',
  'CODE_CHANGED',
  'UNIT_OF_MEASURE_CHANGED',
  'MERGED_CELL',
  'ERROR_CELL',
  'FORMULA_WITHOUT_RESULT',
  'BOOLEAN_CELL',
  'DATE_CELL',
  'NOT_A_NUMBER',
  'AMBIGUOUS_NUMBER',
  'RANGE_TYPED',
  'OTHER_UNIT',
  'STRUCK_OUT',
  'HARD_RANGE',
  'WHOLE_NUMBER',
  'DENOMINATOR_NOT_POSITIVE',
  'NUMERATOR_EXCEEDS',
  'RATIO_HALF_GIVEN',
  'RATIO_MISMATCH',
]);

/**
 * True if the indicator's figure must not be compiled because of this finding. Only errors withhold: the same code as
 * a warning is about the unit's own plan, or a percent cell that is computed anew anyway.
 */
export function withholds(finding: Pick<Finding, 'code' | 'severity'>): boolean {
  return finding.severity === 'error' && WITHHOLDING.has(finding.code);
}
