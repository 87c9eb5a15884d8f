import type { PassedOver, PlanReading, QuestionCode, ReadFigure } from '../../planning/PlanReading';
import { choiceText } from '../contract/planChoices';
import { emptyPlanRows } from './emptyPlanRows';
import type { PlanRow, PlanRows } from './PlanRows';

/** What is asked of an officer, in words. */
export interface ReadingWords {
  readonly language: 'vi' | 'en';
  readonly questions: Readonly<Record<QuestionCode, string>>;
  readonly passedOver: Readonly<Record<PassedOver['code'], string>>;
}

/**
 * A list of targets as the beginning of a *Sổ kế hoạch*: each figure beside the words it was read from; what has two
 * readings, and what gave no figure, to be decided before anything is issued.
 */
export function rowsOfReading({ groups, asked, passedOver }: PlanReading, words: ReadingWords): PlanRows {
  const { language } = words;
  return {
    ...emptyPlanRows(language),
    indicators: groups.flatMap(({ number, wording, section, indicators }) =>
      indicators.map((figure, i) => ({
        ...(i === 0 ? { group: number, field: section ?? null, wording } : {}),
        id: `${String(number)}.${String(i + 1)}`,
        ...figureRow(figure, language),
      })),
    ),
    decisions: [
      ...asked.map(({ group, figure, code, text }) => ({
        indicator: `${String(group)}.${String(figure)}`,
        question: words.questions[code],
        found: text,
      })),
      ...passedOver.map(({ text, code }) => ({ question: words.passedOver[code], found: text })),
    ],
  };
}

function figureRow(figure: ReadFigure, language: 'vi' | 'en'): PlanRow<'indicators'> {
  const { targetKind, change, direction, previous, unitOfMeasure } = figure;
  return {
    label: figure.label,
    part: choiceText('yesNo', figure.part ? 'yes' : 'no', language),
    unitOfMeasure,
    targetKind: choiceText('targetKind', targetKind, language),
    targetValue: figure.min ?? figure.value ?? null,
    targetMax: figure.max ?? null,
    outOf: figure.outOf ?? null,
    stretch: figure.stretchMin ?? figure.stretch ?? null,
    stretchMax: figure.stretchMax ?? null,
    change: change === undefined ? null : choiceText('change', change, language),
    direction: choiceText('direction', direction, language),
    baseline: previous === undefined ? null : `${String(previous)} ${unitOfMeasure ?? ''}`.trim(),
    // The words stand beside what was read from them, until the officer writes the definition.
    definition: figure.words,
  };
}
