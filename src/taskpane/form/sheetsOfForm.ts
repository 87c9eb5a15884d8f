import type { Catalogue } from '../../core/catalogue/Catalogue';
import type { Period } from '../../core/catalogue/Period';
import { isAsked } from '../../core/catalogue/questions/isAsked';
import type { ReportingUnit } from '../../core/catalogue/Roster';
import { questionSheetNames } from '../../core/form/draw/questions/questionSheetNames';
import type { FirstWords } from '../../core/words/shape/FirstWords';

/** Names of the sheets that a user will see of a new form, in their order. */
export function sheetsOfForm(
  { questionnaire }: Catalogue,
  unit: ReportingUnit,
  period: Period,
  words: FirstWords,
): readonly string[] {
  const forms = questionnaire?.forms ?? [];
  const asked = questionSheetNames(forms, words).filter((_, i) =>
    forms[i]?.sections.some(({ questions }) => questions.some((question) => isAsked(question, unit, period))),
  );
  return [words.form.sheet, ...asked, words.form.guideSheet];
}
