import type { Catalogue } from '../../catalogue/Catalogue';
import { planLetterQuestions } from '../../catalogue/questions/planLetterQuestions';
import type { CampaignAnswers } from '../../compilation/model/CampaignAnswers';
import type { DeclaredLetter } from '../../compilation/model/DutyDocument';

/** The letters of own plans that units name in their forms, by number and day both. */
export function declaredPlans(
  answers: CampaignAnswers | null,
  catalogue: Catalogue,
): ReadonlyMap<string, DeclaredLetter> {
  const asked = planLetterQuestions(catalogue);
  if (answers === null || asked === null) return new Map();
  const saidTo = (id: string): ReadonlyMap<string, string> =>
    new Map(
      answers.lines.flatMap(({ unit, question, value, isReadable }) =>
        question === id && isReadable && typeof value === 'string' && value.trim() !== '' ? [[unit, value.trim()]] : [],
      ),
    );
  const dates = saidTo(asked.date.id);
  return new Map(
    [...saidTo(asked.number.id)].flatMap(([unit, number]) => {
      const date = dates.get(unit);
      return date === undefined ? [] : [[unit, { number, date }]];
    }),
  );
}
