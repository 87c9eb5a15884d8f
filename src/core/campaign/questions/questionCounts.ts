import { isAsked } from '../../catalogue/questions/isAsked';
import { isList } from '../../catalogue/questions/isList';
import type { Question } from '../../catalogue/questions/Question';
import { questionsOf } from '../../catalogue/questions/questionsOf';
import type { ReportingUnit } from '../../catalogue/Roster';
import type { Campaign } from '../../compilation/model/Campaign';
import type { AnswerLine, CampaignAnswers, ListLine } from '../../compilation/model/CampaignAnswers';
import { groupBy } from '../../kernel/groupBy';

/** How a question was answered in all, and by kind and cụm/khối. */
export interface QuestionCount extends PartCount {
  readonly question: Question;
  readonly missing: readonly ReportingUnit[];
  /** Answers by the option chosen; by the last chosen column of a list. */
  readonly options: Readonly<Record<string, number>>;
  readonly kinds: readonly (PartCount & { readonly id: string })[];
  readonly clusters: readonly (PartCount & { readonly id: string })[];
  /** By cụm/khối, units without one by their kind: the groups of {@link Tracking}. */
  readonly groups: readonly (PartCount & Pick<ReportingUnit, 'cluster' | 'kind'>)[];
}

export interface PartCount {
  /** Units that are asked. */
  readonly expected: number;
  readonly answered: number;
  /** Sum of the numbers, or rows of the list; null for other answers. */
  readonly total: number | null;
}

/** One for each question of the plan, in its order. Units that the officer exempted are not asked. */
export function questionCounts({
  answers,
  catalogue,
  roster,
  report,
  tracking,
}: Pick<Campaign, 'answers' | 'catalogue' | 'roster' | 'report' | 'tracking'>): readonly QuestionCount[] {
  if (answers === null) return [];
  const exempt = new Set(tracking.units.flatMap(({ unit, result }) => (result.state === 'exempt' ? [unit] : [])));
  const units = roster.units.filter(({ code }) => !exempt.has(code));
  const byQuestion = groupBy(givenIn(answers), ({ question }) => question);
  return questionsOf(catalogue).map((question) => {
    const asked = units.filter((unit) => isAsked(question, unit, report.period));
    const byUnit = groupBy(byQuestion.get(question.id) ?? [], ({ unit }) => unit);
    const part = (own: readonly ReportingUnit[]): PartCount => ({
      expected: own.length,
      answered: own.filter(({ code }) => byUnit.has(code)).length,
      total: totalOf(
        question,
        own.flatMap(({ code }) => byUnit.get(code) ?? []),
      ),
    });
    const by = (key: (unit: ReportingUnit) => string | null): QuestionCount['kinds'] =>
      [...groupBy(asked, key)].flatMap(([id, own]) => (id === null ? [] : [{ id, ...part(own) }]));
    const groups = groupBy(asked, ({ cluster, kind }) => (cluster === null ? `kind ${kind}` : `cluster ${cluster}`));
    return {
      question,
      ...part(asked),
      missing: asked.filter(({ code }) => !byUnit.has(code)),
      options: optionsOf(
        question,
        asked.flatMap(({ code }) => byUnit.get(code) ?? []),
      ),
      kinds: by(({ kind }) => kind),
      clusters: by(({ cluster }) => cluster),
      groups: [...groups.values()].flatMap((own) =>
        own.slice(0, 1).map(({ cluster, kind }) => ({ cluster, kind, ...part(own) })),
      ),
    };
  });
}

type Given = AnswerLine | ListLine;

function givenIn({ lines, rows }: CampaignAnswers): readonly Given[] {
  return [...lines.filter((line) => line.isReadable), ...rows];
}

function totalOf(question: Question, given: readonly Given[]): number | null {
  if (isList(question)) return given.length;
  if (question.answer.kind !== 'wholeNumber') return null;
  return given.reduce((sum, each) => sum + ('value' in each && typeof each.value === 'number' ? each.value : 0), 0);
}

function optionsOf(question: Question, given: readonly Given[]): Readonly<Record<string, number>> {
  const place = isList(question) ? question.answer.columns.findLastIndex(({ answer }) => answer.kind === 'choice') : -1;
  const counts: Record<string, number> = {};
  for (const each of given) {
    const value = 'values' in each ? each.values[place] : each.value;
    const isOption = question.answer.kind === 'choice' || question.answer.kind === 'yesNo' || place >= 0;
    if (!isOption || value === null || value === undefined) continue;
    counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  }
  return counts;
}
