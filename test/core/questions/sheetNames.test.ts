import { isList } from '../../../src/core/catalogue/questions/isList';
import type { QuestionForm } from '../../../src/core/catalogue/questions/Question';
import { questionsOf } from '../../../src/core/catalogue/questions/questionsOf';
import { checkQuestionnaire } from '../../../src/core/catalogue/questions/checkQuestionnaire';
import { answerSheets } from '../../../src/core/city/draw/answers/answerSheets';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { finish } from '../../../src/core/kernel/finish';
import { vi } from '../../../src/core/words/vi/vi';
import { askedCampaign } from '../../support/askedCampaign';
import { PERIOD, ROSTER } from '../../support/madeUp';
import { ASKING_PLAN } from '../../support/madeUpQuestions';

const { questionnaire } = ASKING_PLAN;
const FORM = questionnaire!.forms[0]!;
const withForms = (forms: readonly QuestionForm[]) => ({
  ...ASKING_PLAN,
  questionnaire: { ...questionnaire!, forms },
});

test('two lists whose ids are the same for 28 letters have sheets of their own', () => {
  const list = questionsOf(ASKING_PLAN).find(isList)!;
  const id = 'tap_the_dien_hinh_duoc_khen_thuong';
  const lists = [`${id}_1`, `${id}_2`].map((each) => ({ ...list, id: each }));
  const catalogue = withForms([{ ...FORM, sections: [{ ...FORM.sections[0]!, questions: lists }] }]);
  const sheets = finish(answerSheets({ ...askedCampaign([]), catalogue }, vi));
  expect(sheets.map(({ name }) => name).filter((name) => name.startsWith('DS '))).toEqual([
    'DS tap_the_dien_hinh_duoc_khen_',
    'DS tap_the_dien_hinh_duoc_k (2)',
  ]);
});

test('a sheet of questions that is called as a sheet of every form gets a number', () => {
  const catalogue = withForms([{ ...FORM, sheet: 'HƯỚNG DẪN' }]);
  const drawn = formWorkbook({ catalogue, roster: ROSTER, unit: ROSTER.units[0]!, period: PERIOD, words: vi });
  expect(drawn.sheets.map(({ name }) => name)).toEqual(['Biểu chỉ tiêu', 'HƯỚNG DẪN (2)', 'Hướng dẫn', '_chitieu']);
});

test('two sheets of questions that differ in capital letters only are named, in both languages', () => {
  const [sheet, sheetEn] = [FORM.sheet.toUpperCase(), FORM.sheetEn.toUpperCase()];
  const forms = [FORM, { ...FORM, sheet, sheetEn, sections: [] }];
  expect(checkQuestionnaire({ forms, outline: questionnaire!.outline }, ROSTER)).toEqual([
    { path: '/questionnaire/forms/1/sheet', code: 'duplicate', params: { value: sheet } },
    { path: '/questionnaire/forms/1/sheetEn', code: 'duplicate', params: { value: sheetEn } },
  ]);
});
