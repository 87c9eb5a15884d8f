import { OFFICE_KEYS } from '../../catalogue/officeKeys';
import { commonUnitsOfMeasure } from '../../catalogue/commonUnitsOfMeasure';
import { PLAN_KEYS } from '../contract/planTables';
import type { PlanRows } from './PlanRows';
import { unitOfMeasureRow } from './unitOfMeasureRow';

/** A *Sổ kế hoạch* in which nothing is filled in but the units of measure that plans commonly use. */
export function emptyPlanRows(language: 'vi' | 'en'): PlanRows {
  return {
    plan: PLAN_KEYS.map((key) => ({ key, value: key === 'version' ? '1' : null })),
    office: OFFICE_KEYS.map((key) => ({ key, value: null })),
    indicators: [],
    unitsOfMeasure: commonUnitsOfMeasure.map((unit) => unitOfMeasureRow(unit, language)),
    confused: commonUnitsOfMeasure.flatMap(({ name: unitOfMeasure, confusedWith }) =>
      confusedWith.map(({ name, factor }) => ({ unitOfMeasure, name, factor })),
    ),
    relations: [],
    limits: [],
    questionForms: [],
    questions: [],
    listColumns: [],
    options: [],
    counts: [],
    outline: [],
    contents: [],
    kinds: [],
    units: [],
    decisions: [],
    openQuestions: [],
    choices: [],
    changes: [],
  };
}
