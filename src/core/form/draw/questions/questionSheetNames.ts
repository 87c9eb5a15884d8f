import type { QuestionForm } from '../../../catalogue/questions/Question';
import { distinctSheetNames } from '../../../kernel/distinctSheetNames';
import type { FirstWords } from '../../../words/shape/FirstWords';
import { IDENTITY_SHEET } from '../../contract/identitySheet';

/** What a plan's sheets of questions are called in a form, beside the sheets that each form has. */
export function questionSheetNames(
  forms: readonly QuestionForm[],
  { language, form }: Pick<FirstWords, 'language' | 'form'>,
): readonly string[] {
  const wanted = forms.map(({ sheet, sheetEn }) => (language === 'en' ? sheetEn : sheet));
  return distinctSheetNames(wanted, [form.sheet, form.guideSheet, form.selfScoreSheet, IDENTITY_SHEET]);
}
