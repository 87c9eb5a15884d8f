import type { UnitOfMeasure } from '../../catalogue/Catalogue';
import { choiceText } from '../contract/planChoices';
import { LIST_MARK } from '../../kernel/listMark';
import type { PlanRow } from './PlanRows';

/** A unit of measure as a row of its table. */
export function unitOfMeasureRow(
  { name, unsaid, decimals, threeDigits, aliases }: UnitOfMeasure,
  language: 'vi' | 'en',
): PlanRow<'unitsOfMeasure'> {
  return {
    name,
    unsaid: unsaid === undefined ? null : choiceText('yesNo', unsaid ? 'yes' : 'no', language),
    decimals,
    threeDigits: choiceText('threeDigits', threeDigits, language),
    aliases: aliases.join(`${LIST_MARK} `),
  };
}
