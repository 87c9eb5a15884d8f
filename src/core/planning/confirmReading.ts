import { groupBy } from '../kernel/groupBy';
import { otherReadings } from './otherReadings';
import type { PassedOver, PlanQuestion, PlanReading, QuestionCode, ReadFigure } from './PlanReading';

/** A figure with the questions about it, as an officer looks at it. */
export interface FigureToConfirm {
  /** Position of its group and its own in the group, from 0. */
  readonly group: number;
  readonly place: number;
  readonly figure: ReadFigure;
  readonly questions: readonly PlanQuestion[];
}

/** What an officer has said of a figure. */
export interface FigureAnswer {
  /** Null before anything was said. */
  readonly verdict: 'taken' | 'declined' | null;
  /** For each question the reading: 0 as it was read, then as `otherReadings` lists them; `later` leaves it to be decided. */
  readonly readings: Readonly<Partial<Record<QuestionCode, number | 'later'>>>;
}

export const UNANSWERED: FigureAnswer = { verdict: null, readings: {} };

/** The figures of a reading in its order. */
export function figuresToConfirm({ groups, asked }: PlanReading): readonly FigureToConfirm[] {
  const keyOf = (groupAt: number, figure: number): string => `${String(groupAt)}.${String(figure)}`;
  const questions = groupBy(asked, (each) => keyOf(each.groupAt, each.figure));
  return groups.flatMap(({ indicators }, group) =>
    indicators.map((figure, place) => ({
      group,
      place,
      figure,
      questions: questions.get(keyOf(group + 1, place + 1)) ?? [],
    })),
  );
}

/** The figure as the answers have it so far: a question that is not answered leaves it as it was read. */
export function settledFigure({ figure, questions }: FigureToConfirm, { readings }: FigureAnswer): ReadFigure {
  return questions.reduce((now, { code }) => {
    const answer = readings[code];
    return typeof answer === 'number' && answer > 0 ? (otherReadings(now, code)[answer - 1] ?? now) : now;
  }, figure);
}

/** Whether each of its questions was answered, were it only with `later`; only then a figure can be taken. */
export function isAnswered({ questions }: FigureToConfirm, { readings }: FigureAnswer): boolean {
  return questions.every(({ code }) => readings[code] !== undefined);
}

/**
 * The reading with what the officer has confirmed alone. What he left for later is still asked; figures of which he has
 * said nothing are named among what was passed over, those that he declined are gone.
 * @param passedOver what of the passages without a figure is still to be looked at
 */
export function confirmReading(
  reading: PlanReading,
  answerOf: (each: FigureToConfirm) => FigureAnswer,
  passedOver: readonly PassedOver[],
): PlanReading {
  const all = figuresToConfirm(reading).map((each) => ({ each, answer: answerOf(each) }));
  const unsaid = all.filter(({ answer }) => answer.verdict === null);
  const groups = reading.groups.flatMap((group, at) => {
    const taken = all.filter(({ each, answer }) => each.group === at && answer.verdict === 'taken');
    return taken.length === 0 ? [] : [{ group, taken }];
  });
  return {
    groups: groups.map(({ group, taken }) => ({
      ...group,
      indicators: taken.map(({ each, answer }) => settledFigure(each, answer)),
    })),
    asked: groups.flatMap(({ taken }, at) =>
      taken.flatMap(({ each, answer }, i) =>
        each.questions
          .filter(({ code }) => answer.readings[code] === 'later')
          .map((question) => ({ ...question, groupAt: at + 1, figure: i + 1 })),
      ),
    ),
    passedOver: [
      ...unsaid.map(({ each }): PassedOver => ({ text: each.figure.words, code: 'notConfirmed' })),
      ...passedOver,
    ],
  };
}
