import { capitalised } from '../../kernel/capitalised';
import type { FormWords } from '../shape/FormWords';

/** Captions of a form's columns. */
export const formColumns = (area: string): FormWords['columns'] => ({
  number: 'No.',
  indicator: 'Indicator',
  code: 'Code',
  unitOfMeasure: 'Unit of measure',
  target: `${capitalised(area)} target`,
  ownPlan: "Unit's own plan",
  value: 'Result',
  percent: "Against the target or the unit's plan (%; pp)",
  status: 'Data status',
  source: 'Source and date',
  note: 'Note',
  lastYear: 'Same period last year',
  change: 'Change on last year (%; points; places)',
});
