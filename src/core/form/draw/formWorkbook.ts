import { isAsked } from '../../catalogue/questions/isAsked';
import { officialName } from '../../catalogue/officialName';
import { questionsOf } from '../../catalogue/questions/questionsOf';
import type { DrawnWorkbook } from '../../workbook/DrawnWorkbook';
import { carriedPlan } from '../../planbook/rows/carriedPlan';
import { formSheet } from './formSheet';
import type { FormRequest } from './FormRequest';
import { FORM_STYLES } from '../contract/formStyles';
import { guideSheet } from './guideSheet';
import { choiceLists } from '../contract/questions/choiceLists';
import { QUESTION_STYLES } from '../contract/questions/questionStyles';
import { questionSheet } from './questions/questionSheet';
import { questionSheetNames } from './questions/questionSheetNames';
import { SELF_SCORE_STYLES, selfScoreSheet } from './scores/selfScoreSheet';
import { IDENTITY_KEYS } from '../contract/identitySheet';
import { drawIdentitySheet } from './drawIdentitySheet';
import { wordsFor } from '../../words/wordsFor';

/** Column of the hidden sheet in which the first list of choices stands, behind that of the data statuses. */
const FIRST_CHOICES = 5;

/**
 * The official form of one unit and period as a workbook: *Biểu chỉ tiêu*, the plan's sheets of questions, *Hướng dẫn*
 * and the hidden identity. It works in any spreadsheet program without the add-in: native validation, locked cells,
 * live formulas.
 */
export function formWorkbook(given: FormRequest): DrawnWorkbook {
  const request = { ...given, words: wordsFor(given.words, given.catalogue) };
  const { catalogue, unit, period, words } = request;
  const statuses = Object.values(words.dataStatus);
  const identity = {
    [IDENTITY_KEYS.kind]: 'form',
    [IDENTITY_KEYS.plan]: catalogue.plan.id,
    [IDENTITY_KEYS.unit]: unit.code,
    [IDENTITY_KEYS.period]: period,
    [IDENTITY_KEYS.template]: catalogue.plan.version,
  };
  const hidden = { ...identity, ...carriedPlan(request.issued ?? catalogue, request.roster, unit) };
  const form = formSheet(request);
  const questions = questionsOf(catalogue).filter((question) => isAsked(question, unit, period));
  const choices = choiceLists(questions);
  const lists = [
    statuses,
    ...choices.map((list) => list.map(({ label, labelEn }) => (words.language === 'en' ? labelEn : label))),
  ];
  const forms = catalogue.questionnaire?.forms ?? [];
  const sheetNames = questionSheetNames(forms, words);
  const asked = forms.flatMap(
    (each, i) => questionSheet(each, sheetNames[i] ?? each.sheet, request, choices, FIRST_CHOICES) ?? [],
  );
  const { selfScores = [] } = request;
  const scores = selfScores.length === 0 ? [] : [selfScoreSheet(selfScores, request)];
  const added = [...asked, ...scores];
  return {
    sheets: [form.sheet, ...added.map(({ sheet }) => sheet), guideSheet(request), drawIdentitySheet(hidden, lists)],
    activeSheet: form.sheet.name,
    styles: {
      ...FORM_STYLES,
      ...QUESTION_STYLES,
      ...(scores.length === 0 ? {} : SELF_SCORE_STYLES),
      ...form.styles,
      identity: { numberFormat: '@' },
    },
    names: [...form.names, ...added.flatMap(({ names }) => names)],
    properties: identity,
    title: `${catalogue.form.title} – ${officialName(unit, request.roster)}`,
    creator: 'Chỉ tiêu',
  };
}
