import type { UnitOfMeasure } from '../../catalogue/Catalogue';
import { commonUnitsOfMeasure } from '../../catalogue/commonUnitsOfMeasure';
import { choiceText } from '../contract/planChoices';
import { LIST_MARK, PLAN_KEYS } from '../contract/planTables';
import type { PlanRow, PlanRows } from './PlanRows';

/** A *Sổ kế hoạch* in which nothing is filled in but the units of measure that plans commonly use. */
export function emptyPlanRows(language: 'vi' | 'en'): PlanRows {
  return {
    plan: PLAN_KEYS.map((key) => ({ key, value: key === 'version' ? '1' : null })),
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
  };
}

function unitOfMeasureRow(
  { name, decimals, threeDigits, aliases }: UnitOfMeasure,
  language: 'vi' | 'en',
): PlanRow<'unitsOfMeasure'> {
  return {
    name,
    decimals,
    threeDigits: choiceText('threeDigits', threeDigits, language),
    aliases: aliases.join(`${LIST_MARK} `),
  };
}
