import { composed } from '../kernel/composed';
import { withoutFloatNoise } from '../kernel/withoutFloatNoise';
import type { Entry, Remark, Submission } from '../form/read/Submission';
import type { EntryPart } from '../form/contract/EntryPart';
import { answerName, listName } from '../form/contract/questions/questionNames';
import { SELF_SCORE_NAME } from '../form/contract/scores/selfScoreLayout';
import type { SelfScore } from '../form/read/scores/SelfScore';
import type { AnswerContent, SubmissionAnswers } from '../form/read/questions/Answers';
import { withoutStrokes } from '../workbook/withoutStrokes';
import type { StampVersion } from './model/Stamp';

/** What a form says in one place, written so that the same content always gives the same text. */
export interface CanonicalLine {
  /**
   * `5.1` the value, `15.1.TU` and `15.1.MAU` numerator and denominator, `5.1.KH` own plan, `5.1.CK` last year,
   * `5.1.GC` remarks; `CH_kh_so` an answer, `DS_mo_hinh` the rows of a list.
   */
  readonly code: string;
  readonly text: string;
}

/**
 * One line for each input cell (`5.1|number|194935.654`) and for the remarks of each indicator
 * (`5.1.GC|official|source|note`), sorted by code. Numbers stand in the row's unit of measure, with Excel's 15 digits
 * in the shortest spelling; what could not be read stands as it is. Where the cells are does not show.
 *
 * The percent of a ratio follows from its parts, and programs round it differently: while its formula is there the
 * line says just that.
 *
 * From version 2 on one line for each answer (`CH_kh_so|answered|12/KH-UBND`) and for the rows of each list, row by row
 * and cell by cell, and one for the points that the unit gave itself; what is blank has no line.
 */
export function canonicalLines(
  { entries, remarks, answers, selfScores = [] }: Submission,
  version: StampVersion,
): readonly CanonicalLine[] {
  const ratios = new Set(entries.filter(({ part }) => part === 'numerator').map(({ indicator }) => indicator));
  const lines = [
    ...entries.map((entry) => entryLine(entry, ratios.has(entry.indicator))),
    ...remarks.map(remarkLine),
    ...(version === 1 || answers === undefined ? [] : answerLines(answers)),
    ...(version === 1 ? [] : scoreLines(selfScores)),
  ];
  return lines.sort((a, b) => (a.code < b.code ? -1 : 1));
}

const SUFFIX: Readonly<Record<EntryPart, string>> = {
  value: '',
  numerator: '.TU',
  denominator: '.MAU',
  plan: '.KH',
  lastYear: '.CK',
};

function entryLine(entry: Entry, isRatio: boolean): CanonicalLine {
  const { indicator, part, state, formula } = entry;
  const code = indicator + SUFFIX[part];
  const computed = isRatio && part === 'value' && formula !== null;
  return { code, text: computed ? `${code}|computed` : `${code}|${state}|${contentOf(entry)}` };
}

function contentOf({ state, value, raw, error, formula, uncached }: Entry): string {
  if (state === 'number') return value === null ? '' : numberText(value);
  if (state !== 'unreadable') return '';
  if (uncached) return escape(`=${formula ?? ''}`);
  return escape(error ?? String(raw ?? ''));
}

/** `-0` is 0: no sheet tells them apart. */
function numberText(value: number): string {
  return String(withoutFloatNoise(value) + 0);
}

function remarkLine({ indicator, status, statusText, source, note }: Remark): CanonicalLine {
  const code = `${indicator}.GC`;
  return { code, text: [code, status ?? escape(statusText), escape(source), escape(note)].join('|') };
}

function answerLines({ answers, lists }: SubmissionAnswers): readonly CanonicalLine[] {
  return [
    ...answers.flatMap((answer): readonly CanonicalLine[] => {
      const code = answerName(answer.question);
      return isSaid(answer) ? [{ code, text: [code, ...answerParts(answer)].join('|') }] : [];
    }),
    ...lists.flatMap(({ question, rows }): readonly CanonicalLine[] => {
      const code = listName(question);
      const cells = rows.flatMap((row) => row.cells.flatMap(answerParts));
      return rows.length === 0 ? [] : [{ code, text: [code, ...cells].join('|') }];
    }),
  ];
}

/** One line for all points and notes, row by row; none where nothing is said. */
function scoreLines(scores: readonly SelfScore[]): readonly CanonicalLine[] {
  const said = scores.filter(({ state, note }) => state !== 'blank' || note !== '');
  if (said.length === 0) return [];
  const parts = said.flatMap(({ rule, points, raw, note }) => [
    rule,
    points === null ? escape(String(raw ?? '')) : numberText(points),
    escape(note),
  ]);
  return [{ code: SELF_SCORE_NAME, text: [SELF_SCORE_NAME, ...parts].join('|') }];
}

function isSaid({ state }: AnswerContent): boolean {
  return state === 'answered' || state === 'unreadable';
}

/**
 * Programs store the same day as a number or a text, and the same choice in either language: what counts is what it says.
 */
function answerParts({ state, value, raw, formula }: AnswerContent): readonly string[] {
  if (state === 'answered') return [state, typeof value === 'number' ? numberText(value) : escape(String(value))];
  return [state, state === 'unreadable' ? escape(String(raw ?? formula ?? '')) : ''];
}

const SEPARATOR = /[\\|\r\n]/;

/**
 * Keeps the separators of lines and fields for themselves. Which letters are struck through or unseen is not known
 * everywhere.
 */
function escape(text: string): string {
  const own = composed(withoutStrokes(text)).trim();
  if (!SEPARATOR.test(own)) return own;
  return own.replace(/\r\n?/g, '\n').replace(/[\\|\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`));
}
