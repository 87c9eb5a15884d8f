import { questionCounts, type QuestionCount } from '../campaign/questions/questionCounts';
import { isList } from '../catalogue/questions/isList';
import type { ListQuestion, PlainAnswer, PlainQuestion, Question } from '../catalogue/questions/Question';
import { labelIn } from '../city/draw/parts/labelIn';
import { optionsText } from '../city/draw/answers/optionsText';
import type { Campaign } from '../compilation/model/Campaign';
import type { ListLine } from '../compilation/model/CampaignAnswers';
import { formatNumber } from '../numbers/formatNumber';
import type { WordBlock } from '../workbook/DrawnDocument';
import { answerText } from '../words/answerText';
import type { Words } from '../words/shape/Words';
import { toBeWritten } from './toBeWritten';

/** A text of at most so many characters is a number or a name, which is counted and not told. */
const BRIEF = 100;
/** Millimetres between the margins. */
const PAGE = 160;
const NUMBER = 10;
const UNIT = 26;
/** How much of the page a column gets beside the others. */
const SHARE: Readonly<Record<PlainAnswer['kind'], number>> = { text: 6, choice: 5, date: 4, wholeNumber: 3, yesNo: 3 };
/** A label that brings its own number, such as `a) Đổi mới…`. */
const LETTERED = /^\p{Ll}\) /u;

/**
 * What the units answered to the questions that feed a part of the outline: one table of what is counted, then each text
 * and each list with what the officer picked. Nothing is merged or rewritten.
 */
export function wordReportQuestions(part: string, campaign: Campaign, words: Words): readonly WordBlock[] {
  const counts = questionCounts(campaign).filter(({ question }) => question.section === part);
  const brief = counts.filter(({ question }) => isBrief(question));
  const long = counts.filter(({ question }) => !isBrief(question));
  const names = new Map(campaign.roster.units.map(({ code, name }) => [code, name]));
  const picked = (question: Question): readonly WordBlock[] =>
    isPlain(question) ? pickedAnswers(question, campaign, names, words) : [];
  let number = 0;
  return [
    ...(brief.length === 0 ? [] : [briefTable(brief, words)]),
    ...brief.flatMap(({ question }) => picked(question)),
    ...long.flatMap((count): readonly WordBlock[] => {
      const { question } = count;
      const label = labelIn(words, question);
      const text = LETTERED.test(label) ? label : `${String((number += 1))}. ${label}`;
      const heading: WordBlock = { kind: 'heading', level: 2, text };
      if (question.secret) return [heading, paragraph(words.questions.report.secret)];
      if (isList(question)) return [heading, ...listBlocks(question, count, campaign, names, words)];
      return [heading, ...textBlocks(count, picked(question), words)];
    }),
  ];
}

function isPlain(question: Question): question is PlainQuestion {
  return question.answer.kind !== 'list';
}

function isBrief({ answer }: Question): boolean {
  return answer.kind === 'text' ? answer.max <= BRIEF : answer.kind !== 'list';
}

function briefTable(counts: readonly QuestionCount[], words: Words): WordBlock {
  const own = words.questions.report;
  const [question = '', answered = '', total = ''] = own.briefColumns;
  return {
    kind: 'table',
    columns: [
      { caption: question, width: 90, align: 'left' },
      { caption: answered, width: 25, align: 'center' },
      { caption: total, width: 45, align: 'left' },
    ],
    rows: counts.map((count) => [
      labelIn(words, count.question),
      own.share(whole(count.answered, words), whole(count.expected, words)),
      count.total === null ? (optionsText(count, words) ?? '') : whole(count.total, words),
    ]),
  };
}

function pickedAnswers(
  question: PlainQuestion,
  { answers }: Campaign,
  names: ReadonlyMap<string, string>,
  words: Words,
): readonly WordBlock[] {
  if (question.secret) return [];
  return (answers?.lines ?? [])
    .filter((line) => line.question === question.id && line.isPicked)
    .map((line) => {
      const text = answerText(line.value, question.answer, words);
      const said = words.questions.report.answerOf(names.get(line.unit) ?? line.unit, text);
      // Under no heading of its own it has to say what it answers.
      return item(isBrief(question) ? `${labelIn(words, question)} - ${said}` : said);
    });
}

function textBlocks(
  { answered, expected }: QuestionCount,
  picked: readonly WordBlock[],
  words: Words,
): readonly WordBlock[] {
  const own = words.questions.report;
  const open: WordBlock = { kind: 'paragraph', text: [toBeWritten(own.nothingPicked)] };
  return [
    paragraph(own.answered(whole(answered, words), whole(expected, words))),
    ...(picked.length === 0 ? [open] : picked),
  ];
}

function listBlocks(
  question: ListQuestion,
  count: QuestionCount,
  { answers }: Campaign,
  names: ReadonlyMap<string, string>,
  words: Words,
): readonly WordBlock[] {
  const own = words.questions.report;
  const rows = count.total ?? 0;
  if (rows === 0) return [paragraph(own.noRows)];
  const picked = (answers?.rows ?? []).filter((row) => row.question === question.id && row.isPicked);
  return [
    paragraph(own.rows(whole(rows, words), whole(count.answered, words), optionsText(count, words) ?? '')),
    picked.length === 0
      ? { kind: 'paragraph', text: [toBeWritten(own.pickRows)] }
      : pickedTable(question, picked, names, words),
  ];
}

/** Columns that are blank in every row stay away, names that were left out among them. */
function pickedTable(
  { answer: { columns } }: ListQuestion,
  rows: readonly ListLine[],
  names: ReadonlyMap<string, string>,
  words: Words,
): WordBlock {
  const [number = '', unit = ''] = words.questions.report.rowColumns;
  const shown = columns
    .map((column, place) => ({ column, place, share: SHARE[column.answer.kind] }))
    .filter(({ place }) => rows.some(({ values }) => values[place] !== null));
  const shares = shown.reduce((sum, { share }) => sum + share, 0);
  return {
    kind: 'table',
    columns: [
      { caption: number, width: NUMBER, align: 'center' },
      { caption: unit, width: UNIT, align: 'left' },
      ...shown.map(({ column, share }) => ({
        caption: labelIn(words, column),
        width: Math.floor(((PAGE - NUMBER - UNIT) * share) / shares),
        align: 'left' as const,
      })),
    ],
    rows: rows.map(({ unit: code, values }, i) => [
      String(i + 1),
      names.get(code) ?? code,
      ...shown.map(({ column, place }) => answerText(values[place] ?? null, column.answer, words)),
    ]),
  };
}

function whole(value: number, words: Words): string {
  return formatNumber(value, { decimals: 0, language: words.language });
}

function paragraph(text: string): WordBlock {
  return { kind: 'paragraph', text: [{ text }] };
}

function item(text: string): WordBlock {
  return { kind: 'item', text: [{ text }] };
}
