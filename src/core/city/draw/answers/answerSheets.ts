import { isList } from '../../../catalogue/questions/isList';
import { questionsOf } from '../../../catalogue/questions/questionsOf';
import type { Campaign } from '../../../compilation/model/Campaign';
import { distinctSheetNames } from '../../../kernel/distinctSheetNames';
import type { DrawnSheet } from '../../../workbook/DrawnSheet';
import type { Words } from '../../../words/shape/Words';
import { answerCountSheet } from './answerCountSheet';
import { answerSheet } from './answerSheet';
import { awardSheet } from './awardSheet';
import { listSheet } from './listSheet';

/** The sheets of what a plan asks for besides figures; none if it asks nothing else. Yields after each. */
export function* answerSheets(campaign: Campaign, words: Words): Generator<void, readonly DrawnSheet[]> {
  const { answers, catalogue } = campaign;
  if (answers === null) return [];
  const lists = questionsOf(catalogue).filter(isList);
  const awards = lists.filter(({ answer }) => answer.award !== null);
  const sheets = [answerCountSheet(campaign, words)];
  yield;
  sheets.push(answerSheet(answers, campaign, words));
  const listNames = distinctSheetNames(lists.map(({ id }) => words.questions.city.listSheet(id)));
  for (const [i, question] of lists.entries()) {
    yield;
    sheets.push(listSheet(question, listNames[i] ?? question.id, answers, campaign, words));
  }
  yield;
  if (awards.length > 0) sheets.push(awardSheet(awards, answers, campaign, words));
  return sheets;
}
