import { groupBy } from '../../kernel/groupBy';
import type { Catalogue } from '../../catalogue/Catalogue';
import { isList } from '../../catalogue/questions/isList';
import type { Question } from '../../catalogue/questions/Question';
import { questionsOf } from '../../catalogue/questions/questionsOf';
import type { AdmittedForm } from '../../compilation/model/AdmittedForm';
import type { AnswerLine, CampaignAnswers, ListLine } from '../../compilation/model/CampaignAnswers';
import type { UnitReceipt } from '../../compilation/model/CityReport';
import type { SubmissionAnswers } from '../../form/read/questions/Answers';

/** What answers are compiled from. */
export interface AnswersInput {
  readonly catalogue: Catalogue;
  /** Forms of this run. */
  readonly forms: readonly AdmittedForm[];
  /** Which form of each unit counts. */
  readonly receipts: readonly UnitReceipt[];
  /** What the workbook that is kept says; null without one. */
  readonly earlier: CampaignAnswers | null;
  /** Names and other data of persons stay out. */
  readonly withoutPersonal: boolean;
}

/**
 * The answers of the forms that count. Those of a form that is not among the files of this run, or of a unit whose form
 * has no place for answers, stay as they were kept. Null if the plan asks for figures only.
 */
export function compileAnswers(input: AnswersInput): CampaignAnswers | null {
  const questions = questionsOf(input.catalogue);
  if (questions.length === 0) return null;
  const found = input.receipts.map(({ unit, file, sha256 }) => {
    const form = input.forms.find((each) => each.unit.code === unit && each.file === file && each.sha256 === sha256);
    const answers = form?.submission.answers;
    if (form && answers) return { lines: linesOf(form, answers), rows: rowsOf(form, answers) };
    return {
      lines: (input.earlier?.lines ?? []).filter((line) => line.unit === unit),
      rows: (input.earlier?.rows ?? []).filter((row) => row.unit === unit),
    };
  });
  const lines = groupBy(
    found.flatMap((each) => each.lines),
    ({ question }) => question,
  );
  const rows = groupBy(
    found.flatMap((each) => each.rows),
    ({ question }) => question,
  );
  return {
    lines: questions.flatMap((question) =>
      input.withoutPersonal && question.personal ? [] : (lines.get(question.id) ?? []),
    ),
    rows: questions.flatMap((question) => {
      if (input.withoutPersonal && question.personal) return [];
      const own = rows.get(question.id) ?? [];
      return input.withoutPersonal ? own.map((row) => withoutNames(row, question)) : own;
    }),
    picked: input.earlier?.picked ?? new Set<string>(),
  };
}

function linesOf({ unit, file }: AdmittedForm, { answers }: SubmissionAnswers): readonly AnswerLine[] {
  return answers.flatMap(({ question, sheet, cell, raw, value, state }): readonly AnswerLine[] => {
    if (cell === null || (state !== 'answered' && state !== 'unreadable')) return [];
    const isReadable = state === 'answered';
    return [{ unit: unit.code, question, value: isReadable ? value : raw, isReadable, file, sheet, cell }];
  });
}

function rowsOf({ unit, file }: AdmittedForm, { lists }: SubmissionAnswers): readonly ListLine[] {
  return lists.flatMap(({ question, sheet, rows }) =>
    rows.map(({ row, cells }) => ({
      unit: unit.code,
      question,
      file,
      sheet,
      row,
      values: cells.map(({ value, raw, state }) => (state === 'unreadable' ? raw : value)),
    })),
  );
}

function withoutNames(row: ListLine, question: Question): ListLine {
  if (!isList(question)) return row;
  const { columns } = question.answer;
  return { ...row, values: row.values.map((value, i) => (columns[i]?.personal ? null : value)) };
}
