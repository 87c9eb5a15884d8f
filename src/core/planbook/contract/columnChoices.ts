import type { ChoiceName } from './planChoices';
import type { PlanTableName } from './planTables';

/** Columns whose cells hold one of a few words. */
export const COLUMN_CHOICES: Readonly<Partial<Record<PlanTableName, Readonly<Record<string, ChoiceName>>>>> = {
  indicators: {
    rule: 'rule',
    part: 'yesNo',
    targetKind: 'targetKind',
    change: 'change',
    direction: 'direction',
    hardMinExclusive: 'yesNo',
    wholeNumber: 'yesNo',
    accumulates: 'yesNo',
    method: 'method',
    counts: 'counts',
    numeratorWhole: 'yesNo',
    denominatorWhole: 'yesNo',
    leadStatus: 'leadStatus',
    definitionStatus: 'definitionStatus',
  },
  unitsOfMeasure: { unsaid: 'yesNo', threeDigits: 'threeDigits' },
  relations: { kind: 'relationKind', severity: 'severity', strict: 'yesNo' },
  limits: { confidence: 'confidence' },
  outline: { annex: 'yesNo' },
  questions: {
    required: 'yesNo',
    period: 'period',
    secret: 'yesNo',
    personal: 'yesNo',
    kind: 'answerKind',
    award: 'award',
  },
  listColumns: { required: 'yesNo', personal: 'yesNo', kind: 'answerKind' },
  counts: { rows: 'countRows' },
  contents: { kind: 'contentKind' },
  kinds: { tier: 'tier' },
  units: { confirmed: 'yesNo' },
};
