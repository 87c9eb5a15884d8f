import type { Catalogue, Indicator, IndicatorChange, Method, OpenQuestion, QuestionChoice } from './Catalogue';

/**
 * The plan as the office has decided its open questions; where it has not, the first choice of each holds.
 * @param decided the choice by the id of its question
 */
export function withDecisions(catalogue: Catalogue, decided: ReadonlyMap<string, string>): Catalogue {
  const { openQuestions = [] } = catalogue;
  const changes = new Map(
    openQuestions
      .flatMap((question) => choiceOf(question, decided.get(question.id))?.changes ?? [])
      .map((change) => [change.indicator, change]),
  );
  if (changes.size === 0) return catalogue;
  return {
    ...catalogue,
    groups: catalogue.groups.map((group) => ({
      ...group,
      indicators: group.indicators.map((indicator) => changed(indicator, changes.get(indicator.id))),
    })),
  };
}

/** The choice of that id, else the one that holds without a decision. */
function choiceOf(question: OpenQuestion, id: string | undefined): QuestionChoice | undefined {
  return question.choices.find((choice) => choice.id === id) ?? question.choices[0];
}

function changed(indicator: Indicator, change: IndicatorChange | undefined): Indicator {
  if (change === undefined) return indicator;
  const { definition = indicator.definition, reportedBy = indicator.reportedBy } = change;
  return { ...indicator, definition, reportedBy, method: methodWith(indicator.method, change) };
}

function methodWith(method: Method, { denominator, reportedBy }: IndicatorChange): Method {
  if (method.kind === 'lead') return method;
  const counts = reportedBy?.length === 0 ? 'lead' : method.counts;
  if (method.kind === 'sum' || denominator === undefined) return { ...method, counts };
  return { ...method, counts, denominator: { ...method.denominator, ...denominator } };
}
