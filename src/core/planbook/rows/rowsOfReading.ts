import { formatNumber } from '../../numbers/formatNumber';
import { figuresToConfirm } from '../../planning/confirmReading';
import type { PassedOver, PlanReading, QuestionCode, ReadFigure } from '../../planning/PlanReading';
import { commonUnitsOfMeasure, STATE_UNIT } from '../../catalogue/commonUnitsOfMeasure';
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
export function rowsOfReading(reading: PlanReading, words: ReadingWords): PlanRows {
  const { groups, passedOver } = reading;
  const { language } = words;
  const numbers = numbersOf(groups.map(({ number }) => number));
  const idOf = (group: number, place: number): string => `${String(numbers[group] ?? group + 1)}.${String(place + 1)}`;
  return {
    ...emptyPlanRows(language),
    indicators: groups.flatMap(({ wording, section, indicators }, group) =>
      indicators.map((figure, i) => ({
        ...(i === 0 ? { group: numbers[group] ?? group + 1, field: section ?? null, wording } : {}),
        id: idOf(group, i),
        ...figureRow(figure, language),
      })),
    ),
    decisions: [
      ...figuresToConfirm(reading).flatMap(({ group, place, questions }) =>
        questions.map(({ code, text }) => ({
          indicator: idOf(group, place),
          question: words.questions[code],
          found: text,
        })),
      ),
      ...passedOver
        .filter((each) => !isHeadOf(groups, each))
        .map(({ text, code }) => ({ question: words.passedOver[code], found: text })),
    ],
  };
}

/** A heading that stands as the field or the wording of figures is not lost, so that nothing has to be decided about it. */
function isHeadOf(groups: PlanReading['groups'], { text, code }: PassedOver): boolean {
  return (
    code === 'heading' && groups.some(({ section, wording }) => [section, wording].some((said) => says(text, said)))
  );
}

const says = (text: string, said: string | undefined): boolean =>
  said !== undefined && said !== '' && text.includes(said);

/** The unit by the name that the table of units knows it by; of a target in words, what its answer is given in. */
function unitOf({ targetKind, unitOfMeasure }: ReadFigure): string | null {
  if (unitOfMeasure === null) return targetKind === 'qualitative' ? STATE_UNIT : null;
  return commonUnitsOfMeasure.find(({ aliases }) => aliases.includes(unitOfMeasure))?.name ?? unitOfMeasure;
}

/** What is called a rate, and is more than the whole where more was done than was planned, or less than nothing. */
const NO_SHARE =
  /(?<!\p{L})(?:tăng|giảm|so với|thực hiện|hoàn thành|kế hoạch|dự toán|lãi|lợi nhuận|sinh|lạm phát)(?!\p{L})/iu;

/** A share of a whole: no unit's numerator can be greater than its denominator, as when the two were exchanged. */
function isShare({ label, unitOfMeasure, change, value, max }: ReadFigure): boolean {
  const isRate = /^t[ỷỉ] lệ(?!\p{L})/iu.test(label) && unitOfMeasure === '%' && change === undefined;
  return isRate && !NO_SHARE.test(label) && (max ?? value ?? 0) <= 100;
}

/** As printed; where a list begins anew under each heading, counted through, since a plan has each number once. */
function numbersOf(printed: readonly number[]): readonly number[] {
  return new Set(printed).size === printed.length ? printed : printed.map((_, i) => i + 1);
}

function figureRow(figure: ReadFigure, language: 'vi' | 'en'): PlanRow<'indicators'> {
  const { targetKind, change, direction, previous, unitOfMeasure } = figure;
  return {
    label: figure.label,
    part: choiceText('yesNo', figure.part ? 'yes' : 'no', language),
    unitOfMeasure: unitOf(figure),
    targetKind: choiceText('targetKind', targetKind, language),
    targetValue: figure.min ?? figure.value ?? null,
    targetMax: figure.max ?? null,
    outOf: figure.outOf ?? null,
    stretch: figure.stretchMin ?? figure.stretch ?? null,
    stretchMax: figure.stretchMax ?? null,
    change: change === undefined ? null : choiceText('change', change, language),
    direction: choiceText('direction', direction, language),
    ...(isShare(figure) ? { hardMin: 0, hardMax: 100 } : {}),
    baseline:
      previous === undefined
        ? null
        : `${formatNumber(previous, { decimals: 6, language, trim: true })} ${unitOfMeasure ?? ''}`.trim(),
    // The words stand beside what was read from them, until the officer writes the definition.
    definition: figure.words,
  };
}
