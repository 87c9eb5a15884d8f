import { isAsked } from '../../catalogue/questions/isAsked';
import { isList } from '../../catalogue/questions/isList';
import type { Question } from '../../catalogue/questions/Question';
import { questionsOf } from '../../catalogue/questions/questionsOf';
import type { ReportingUnit } from '../../catalogue/Roster';
import type { Campaign } from '../../compilation/model/Campaign';
import type { AnswerLine, CampaignAnswers, ListLine } from '../../compilation/model/CampaignAnswers';

/** How a question was answered in all, and by kind and cụm/khối. */
export interface QuestionCount extends PartCount {
  readonly question: Question;
  /** Units that are asked. */
  readonly expected: number;
  readonly missing: readonly ReportingUnit[];
  /** Answers by the option chosen; by the first chosen column of a list. */
  readonly options: Readonly<Record<string, number>>;
  readonly kinds: readonly (PartCount & { readonly id: string; readonly expected: number })[];
  readonly clusters: readonly (PartCount & { readonly id: string; readonly expected: number })[];
}

interface PartCount {
  readonly answered: number;
  /** Sum of the numbers, or rows of the list; null for other answers. */
  readonly total: number | null;
}

/** One for each question of the plan, in its order. */
export function questionCounts({
  answers,
  catalogue,
  roster,
  report,
}: Pick<Campaign, 'answers' | 'catalogue' | 'roster' | 'report'>): readonly QuestionCount[] {
  if (answers === null) return [];
  const units = new Map(roster.units.map((unit) => [unit.code, unit]));
  return questionsOf(catalogue).map((question) => {
    const asked = roster.units.filter((unit) => isAsked(question, unit, report.period));
    const given = answersTo(question, answers).filter(({ unit }) => units.has(unit));
    const answering = new Set(given.map(({ unit }) => unit));
    const part = (own: readonly ReportingUnit[]): PartCount & { readonly expected: number } => {
      const codes = new Set(own.map(({ code }) => code));
      return {
        expected: own.length,
        answered: own.filter(({ code }) => answering.has(code)).length,
        total: totalOf(
          question,
          given.filter(({ unit }) => codes.has(unit)),
        ),
      };
    };
    const by = (key: (unit: ReportingUnit) => string | null): QuestionCount['kinds'] =>
      [...new Set(asked.flatMap((unit) => key(unit) ?? []))].map((id) => ({
        id,
        ...part(asked.filter((unit) => key(unit) === id)),
      }));
    return {
      question,
      ...part(asked),
      missing: asked.filter(({ code }) => !answering.has(code)),
      options: optionsOf(question, given),
      kinds: by(({ kind }) => kind),
      clusters: by(({ cluster }) => cluster),
    };
  });
}

type Given = AnswerLine | ListLine;

function answersTo({ id }: Question, { lines, rows }: CampaignAnswers): readonly Given[] {
  return [...lines.filter((line) => line.isReadable), ...rows].filter(({ question }) => question === id);
}

function totalOf(question: Question, given: readonly Given[]): number | null {
  if (isList(question)) return given.length;
  if (question.answer.kind !== 'wholeNumber') return null;
  return given.reduce((sum, each) => sum + ('value' in each && typeof each.value === 'number' ? each.value : 0), 0);
}

function optionsOf(question: Question, given: readonly Given[]): Readonly<Record<string, number>> {
  const place = isList(question)
    ? question.answer.columns.reduce((last, { answer }, i) => (answer.kind === 'choice' ? i : last), -1)
    : -1;
  const counts: Record<string, number> = {};
  for (const each of given) {
    const value = 'values' in each ? each.values[place] : each.value;
    const isOption = question.answer.kind === 'choice' || question.answer.kind === 'yesNo' || place >= 0;
    if (!isOption || value === null || value === undefined) continue;
    counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  }
  return counts;
}
