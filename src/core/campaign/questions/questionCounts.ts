import type { Period } from '../../catalogue/Period';
import { isAsked } from '../../catalogue/questions/isAsked';
import { isList } from '../../catalogue/questions/isList';
import type { Question } from '../../catalogue/questions/Question';
import { questionsOf } from '../../catalogue/questions/questionsOf';
import type { ReportingUnit } from '../../catalogue/Roster';
import type { Campaign } from '../../compilation/model/Campaign';
import type { AnswerLine, CampaignAnswers, ListLine } from '../../compilation/model/CampaignAnswers';
import { groupBy } from '../../kernel/groupBy';
import { groupKey } from '../tracking/groupKey';
import { lastChoice } from '../../catalogue/questions/lastChoice';

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
  const askedBy = askedGroups(units, report.period);
  return questionsOf(catalogue).map((question) => {
    const { asked, kinds, clusters, groups } = askedBy(question);
    const byUnit = groupBy(byQuestion.get(question.id) ?? [], ({ unit }) => unit);
    const given = (own: readonly ReportingUnit[]): readonly Given[] =>
      byUnit.size === 0 ? [] : own.flatMap(({ code }) => byUnit.get(code) ?? []);
    const part = (own: readonly ReportingUnit[]): PartCount => ({
      expected: own.length,
      answered: byUnit.size === 0 ? 0 : own.filter(({ code }) => byUnit.has(code)).length,
      total: totalOf(question, given(own)),
    });
    const by = (parts: AskedGroups['kinds']): QuestionCount['kinds'] =>
      [...parts].flatMap(([id, own]) => (id === null ? [] : [{ id, ...part(own) }]));
    return {
      question,
      ...part(asked),
      missing: byUnit.size === 0 ? asked : asked.filter(({ code }) => !byUnit.has(code)),
      options: optionsOf(question, given(asked)),
      kinds: by(kinds),
      clusters: by(clusters),
      groups: [...groups.values()].flatMap((own) =>
        own.slice(0, 1).map(({ cluster, kind }) => ({ cluster, kind, ...part(own) })),
      ),
    };
  });
}

/** The units that are asked a question, in all and by what their answers are counted by. */
interface AskedGroups {
  readonly asked: readonly ReportingUnit[];
  readonly kinds: ReadonlyMap<string | null, readonly ReportingUnit[]>;
  readonly clusters: ReadonlyMap<string | null, readonly ReportingUnit[]>;
  readonly groups: ReadonlyMap<string, readonly ReportingUnit[]>;
}

/** Most questions are asked of the same units, which are grouped once for all of them. */
function askedGroups(units: readonly ReportingUnit[], period: Period): (question: Question) => AskedGroups {
  const known = new Map<string, AskedGroups>();
  return (question) => {
    const key = [question.period, ...question.askedOf].join(' ');
    const found = known.get(key);
    if (found) return found;
    const asked = units.filter((unit) => isAsked(question, unit, period));
    const made = {
      asked,
      kinds: groupBy(asked, ({ kind }) => kind),
      clusters: groupBy(asked, ({ cluster }) => cluster),
      groups: groupBy(asked, groupKey),
    };
    known.set(key, made);
    return made;
  };
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
  const place = isList(question) ? lastChoice(question) : -1;
  const counts: Record<string, number> = {};
  for (const each of given) {
    const value = 'values' in each ? each.values[place] : each.value;
    const isOption = question.answer.kind === 'choice' || question.answer.kind === 'yesNo' || place >= 0;
    if (!isOption || value === null || value === undefined) continue;
    counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  }
  return counts;
}
