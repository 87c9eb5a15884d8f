import { questionsOf } from '../../../catalogue/questions/questionsOf';
import type { Campaign } from '../../../compilation/model/Campaign';
import type { CampaignAnswers } from '../../../compilation/model/CampaignAnswers';
import type { DrawnSheet } from '../../../workbook/DrawnSheet';
import { sheetOf } from '../../../workbook/sheetOf';
import { answerText } from '../../../words/answerText';
import type { Words } from '../../../words/shape/Words';
import { ANSWER_COLUMNS } from '../../contract/answers/answerLayout';
import { annexPrint } from '../parts/annexPrint';
import { labelIn } from '../parts/labelIn';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';
import { unitTexts } from './unitTexts';

const WIDTHS = [6, 14, 40, 11, 30, 22, 80, 8, 8, 8, 38, 20, 8];
/** Rows from the word that is looked for to the first answer: the hidden row of keys and the captions stand between. */
const DOWN_TO_TABLE = 3;
/** Cells of a row, without its number, that stand before the mark of what was found. */
const BEFORE_FOUND = 7;

/**
 * The sheet *Nội dung trả lời*: all answers side by side by question, with length, place, a plain search and the officer's
 * mark.
 */
export function answerSheet(answers: CampaignAnswers, campaign: Campaign, words: Words): DrawnSheet {
  const own = words.questions.city;
  const questions = new Map(questionsOf(campaign.catalogue).map((question) => [question.id, question]));
  const units = unitTexts(campaign, words);
  const draft = new SheetDraft(WIDTHS, 10);
  draft.title(own.answersTitle);
  draft.note(own.answersNote);
  draft.free([null, null, styled('text', own.keyword), null, styled('inputText', null)]);
  const keyword = `$F$${String(draft.rows.length)}`;
  const first = draft.rows.length + DOWN_TO_TABLE;
  /** Found by the sheet itself while the officer types: the answer holds the word, capitals or not. */
  const found = (row: number): string =>
    `IF(${keyword}="","",IF(ISNUMBER(SEARCH(${keyword},H${String(first + row)})),"x",""))`;
  const body = answers.lines.flatMap((line) => {
    const question = questions.get(line.question);
    if (!question || question.answer.kind === 'list') return [];
    const of = units.get(line.unit);
    const text = answerText(line.value, question.answer, words);
    const isNumber = typeof line.value === 'number';
    return [
      [
        styled('code', question.id),
        styled('text', labelIn(words, question)),
        styled('code', line.unit),
        styled('text', of?.unit.name ?? line.unit),
        styled('text', of?.group ?? null),
        isNumber ? styled('count', line.value) : styled('text', text),
        styled('count', [...text].length),
        styled('inputText', line.isPicked ? own.picked : null),
        styled('text', line.file),
        styled('text', line.sheet),
        styled('code', line.cell),
      ],
    ];
  });
  const place = draft.table(
    'answers',
    ANSWER_COLUMNS.answers,
    own.answerColumns,
    body.map((cells, i) => [
      styled('count', i + 1),
      ...cells.slice(0, BEFORE_FOUND),
      { ...styled('code', ''), formula: found(i) },
      ...cells.slice(BEFORE_FOUND),
    ]),
  );
  const last = String(Math.max(place.last, place.first));
  return sheetOf({
    name: own.answersSheet,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: place.captions, columns: 6 },
    print: annexPrint([place.captions, place.captions], `B1:K${last}`),
    autoFilter: `B${String(place.captions)}:N${last}`,
  });
}
