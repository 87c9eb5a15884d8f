import { chooseNumeral } from './chooseNumeral';
import type { FigureDraft } from './FigureDraft';
import { figuresOfSentence } from './figuresOfSentence';
import { findCandidates } from './findCandidates';
import { hiddenDigits } from './hiddenDigits';
import { isKept } from './isKept';
import { isKnownUnit } from './isKnownUnit';
import { isRate } from './isRate';
import type { QuestionCode } from './PlanReading';
import type { RowCells } from './RowCells';

const MOVES =
  /^(.*(?<!(?:tốc độ|mức|mức độ|chỉ số|biên độ)\s)(?<!\p{L})(?:giảm|tăng)(?:\s+thêm)?(?:\s+bình quân)?)(?:\s+((?:so với|so).*))?$/iu;
/** Of a rate or of cases that are to be fewer than last year, less is better by all likelihood. */
const FALLS_FOR_GOOD = /^(?:%|‰|vụ|ca|trường hợp|phần trăm)/iu;
const GROWTH = /(?<!\p{L})(?:tốc độ|tăng trưởng|mức (?:tăng|giảm)|chỉ số|tăng|giảm)(?!\p{L})/iu;

/** The figures of a row, read as the sentence that its cells make: name, target, unit of measure. */
export function draftsOfRow({
  label,
  value,
  unit: given,
  previous,
  isPart,
  labelHead,
  tableUnit,
}: RowCells): readonly FigureDraft[] {
  const unit = given.replace(/^(?:xếp hạng|xếp thứ|thứ tự)$/iu, 'hạng');
  const own = /\d\s*$/u.test(value) && isKnownUnit(unit) ? ` ${unit}` : '';
  const place = { inParts: isPart, before: null, labelHead };
  const named = hiddenDigits(label).replace(/[;:]\s*/gu, ', ');
  // “Tỷ lệ hộ nghèo giảm so với năm trước”: the number is what it falls by.
  const moved = MOVES.exec(named);
  const sentence = moved === null ? `${named}: ${value}${own}` : `${moved[1] ?? ''} ${value}${own} ${moved[2] ?? ''}`;
  const drafts = figuresOfSentence(sentence, place);
  const hasOwnUnit = findCandidates(value).some((candidate) => candidate.unit !== null);
  const before = plainNumber(previous, unit);
  const words = [label, unit, previous, value].filter((part) => part !== '').join(' | ');
  if (drafts.length === 0) {
    const grade = ofGrade(label, value, unit, isPart, words);
    return [isKept(value) ? asKept(grade, label, before) : grade];
  }
  return drafts.map(({ figure, questions }, i): FigureDraft => {
    const own = unit !== '' && !hasOwnUnit ? unit : figure.unitOfMeasure;
    const unitOfMeasure = own ?? tableUnit;
    // What is given for all rows is doubted of a rate.
    const isDoubted = own === null && isRate(label);
    const stillAsked = questions.filter((code) => code !== 'unitOfMeasure' || unitOfMeasure === null || isDoubted);
    if (isToFall(figure, before, unitOfMeasure) && !stillAsked.includes('lessIsBetter'))
      stillAsked.push('lessIsBetter');
    const last = i === 0 && before !== null ? { previous: before } : {};
    const asked: readonly QuestionCode[] = drafts.length > 1 ? [...stillAsked, 'whichNumber'] : stillAsked;
    return { figure: { ...figure, ...last, unitOfMeasure, part: isPart, words }, questions: asked };
  });
}

/** Below last year's figure, no word saying whether that is the aim. */
function isToFall(
  { targetKind, value, label, change }: FigureDraft['figure'],
  before: number | null,
  unit: string | null,
): boolean {
  const isSilent = targetKind === 'atLeast' && change === undefined && !GROWTH.test(label);
  return isSilent && before !== null && (value ?? before) < before && FALLS_FOR_GOOD.test(unit ?? '');
}

/** “Duy trì” in the place of the plan: last year's figure is to be kept, which the officer confirms. */
function asKept({ figure }: FigureDraft, label: string, before: number | null): FigureDraft {
  const kept = before === null ? {} : { value: before, previous: before };
  return { figure: { ...figure, ...kept, label, targetKind: 'maintain' }, questions: ['noNumber'] };
}

/** “Đạt”, “Tốt”: a class or a state. */
function ofGrade(label: string, value: string, unit: string, part: boolean, words: string): FigureDraft {
  const named = /^(?:đạt|x|hoàn thành|có)$/iu.test(value) ? label : `${label}: ${value}`;
  const unitOfMeasure = /^(?:|-|xếp loại|loại|mức|hạng)$/iu.test(unit) ? null : unit;
  return {
    figure: { label: named, targetKind: 'qualitative', unitOfMeasure, direction: 'up', part, words },
    questions: [],
  };
}

function plainNumber(text: string, unit: string): number | null {
  const numeral = /^\s*(\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*)\s*(?:%|‰)?\s*$/u.exec(text)?.[1];
  return numeral === undefined ? null : (chooseNumeral(numeral, unit)?.value ?? null);
}
