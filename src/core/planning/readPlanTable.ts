import { cleanText } from '../numbers/cleanText';
import { doubtKey, type CellDoubt, type CellDoubts } from './CellDoubts';
import { chooseNumeral } from './chooseNumeral';
import { columnsOfHead } from './columnsOfHead';
import { columnsOfRow } from './columnsOfRow';
import type { FigureDraft } from './FigureDraft';
import { figuresOfSentence } from './figuresOfSentence';
import { findCandidates } from './findCandidates';
import { hiddenDigits } from './hiddenDigits';
import { isKept } from './isKept';
import { isRate } from './isRate';
import { joinedHead } from './joinedHead';
import type { PlanReading, QuestionCode } from './PlanReading';
import { PlanReadingBuilder } from './PlanReadingBuilder';
import { readUnitAt } from './readUnitAt';
import type { TableColumns } from './TableColumns';
import { withoutNoteMarks } from './withoutNoteMarks';
import { withQuestion } from './withQuestion';

const DITTO = /^(?:["”″“'’]{1,2}|nt|-\s*nt\s*-|như trên|”)$/iu;
/** Nothing, a sign for it, or an error of Excel. */
const NO_VALUE = /^(?:[-–—…x]|\.{3}|#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!)|)$/iu;
const NOTE = /^(?:ghi chú|chú thích|nguồn|\(\*\)|\*)/iu;
const SECTION = /^(?:[IVX]+|[A-Z])[.)]?$/u;
const WHOLE_NUMBER = /^\(?(\d{1,3})[.)]?$/u;
const CHILD_MARK = /^(?:[-+–*•]|[a-zđ][.)]?|\d{1,3}(?:\.\d{1,3})+\.?)$/u;
const CHILD_LABEL =
  /^(?:[-+–*•]\s*|[a-zđ]\)\s*|(?:trong đó|tr\.?\s*đó|bao gồm|gồm|riêng|chia ra)(?!\p{L})\s*[:,]?\s*[-+–]?\s*)/iu;
const MOVES =
  /^(.*(?<!(?:tốc độ|mức|mức độ|chỉ số|biên độ)\s)(?<!\p{L})(?:giảm|tăng)(?:\s+thêm)?(?:\s+bình quân)?)(?:\s+((?:so với|so).*))?$/iu;
const COLUMN_NUMBERS = /^\(?(?:\d{1,2}|[A-H])\)?(?:\s*=.*)?$/u;

interface State {
  columns: TableColumns | null;
  /** The head that they were found by. */
  head: string | null;
  unit: string;
  labelHead: string | null;
  inParts: boolean;
  /** “Đơn vị tính: triệu đồng” above the table. */
  tableUnit: string | null;
}

/**
 * Reads rows of an annex: number, name, unit of measure, last year's figure, plan. The columns are known by their heads,
 * else by what a row holds.
 *
 * @param rows cells as text, from the first column on
 * @param doubts which of them are results of formulas that nobody vouches for
 */
export function readPlanTable(rows: readonly (readonly string[])[], doubts: CellDoubts = new Map()): PlanReading {
  const builder = new PlanReadingBuilder();
  const state: State = { columns: null, head: null, unit: '', labelHead: null, inParts: false, tableUnit: null };
  const plain = rows
    .map((cells, place) => ({ place, row: cells.map(plainCell) }))
    .filter(({ row, place }) => row.some((cell, column) => cell !== '' || doubts.has(doubtKey(place, column))));
  let isLowerHead = false;
  for (const [at, { row, place }] of plain.entries()) {
    const filled = row.filter((cell) => cell !== '');
    const text = filled.join(' ');
    const head = columnsOfHead(row);
    if (head !== null || filled.length === 1) state.tableUnit = unitOfTable(text) ?? state.tableUnit;
    if (isLowerHead) {
      isLowerHead = false;
      builder.passOver(text, 'tableHead');
    } else if (head !== null && !hasValues(row, head)) {
      const joined = joinedHead(row, plain[at + 1]?.row ?? []);
      isLowerHead = joined !== null;
      // A head of its own begins another table; one that is printed again on each page does not.
      if (state.head !== null && state.head !== text) {
        builder.openSection(null);
        state.labelHead = null;
      }
      state.head = text;
      state.columns = joined ?? head;
      builder.passOver(text, 'tableHead');
    } else if (filled.length > 1 && filled.every((cell) => COLUMN_NUMBERS.test(cell))) {
      builder.passOver(text, 'tableHead');
    } else if (NOTE.test(text)) {
      builder.passOver(text, 'note');
    } else {
      readRow({ row, text, doubts: (column) => doubts.get(doubtKey(place, column)) }, state, builder);
    }
  }
  return builder.build();
}

const plainCell = (cell: string): string =>
  cleanText(cell)
    .text.replace(/[\n\t]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

const TABLE_UNIT = /(?:^|[(,;]\s*)(?:đvt|đơn vị(?:\s+tính)?)\s*:\s*([^():;,]+?)\s*(?:[),;]|$)/iu;

/** The unit of measure that a line or a head gives for all rows, or null. */
function unitOfTable(text: string): string | null {
  const named = TABLE_UNIT.exec(text)?.[1] ?? '';
  return isKnown(named) ? named : null;
}

/** A row whose cell of the plan is a figure is no head, whatever its words. */
function hasValues(row: readonly string[], { plan }: TableColumns): boolean {
  return /^[<>≥≤≈]?\s*\d+(?:[.,]\d+)*\s*%?$/u.test(row[plan] ?? '') && !/^(?:19|20)\d\d$/u.test(row[plan] ?? '');
}

interface PlainRow {
  readonly row: readonly string[];
  readonly text: string;
  readonly doubts: (column: number) => CellDoubt | undefined;
}

function readRow({ row, text, doubts }: PlainRow, state: State, builder: PlanReadingBuilder): void {
  const columns = state.columns ?? columnsOfRow(row);
  const cell = (at: number | null | undefined): string => (at == null ? '' : (row[at] ?? ''));
  const doubtOf = (at: number | null | undefined) => (at == null ? undefined : doubts(at));
  const mark = cell(columns?.number);
  if (doubtOf(columns?.plan) === 'notComputed') {
    builder.passOver(text, 'notComputed');
    return;
  }
  const fullLabel = withoutNoteMarks(columns === null ? text : cell(columns.label));
  const value = withoutNoteMarks(cell(columns?.plan));
  const isChild =
    CHILD_MARK.test(mark) ||
    CHILD_LABEL.test(fullLabel) ||
    (mark === '' && columns?.number != null && builder.open.length > 0);
  const label = fullLabel.replace(CHILD_LABEL, '').replace(CHILD_LABEL, '').trim();
  if (label === '' && fullLabel !== '' && NO_VALUE.test(value)) {
    state.inParts = true;
    return;
  }
  if (SECTION.test(mark) || (NO_VALUE.test(value) && !isChild && !WHOLE_NUMBER.test(mark))) {
    if (NO_VALUE.test(value)) {
      builder.openSection(fullLabel === '' ? text : fullLabel);
      builder.passOver(text, 'heading');
      state.labelHead = null;
      return;
    }
  }
  const isDitto = DITTO.test(cell(columns?.unit)) || (cell(columns?.unit) === '' && isChild);
  const unit = isDitto ? state.unit : cell(columns?.unit);
  state.unit = unit;
  if (NO_VALUE.test(value) || label === '') {
    const hasOther =
      value.startsWith('#') ||
      !NO_VALUE.test(cell(columns?.previous)) ||
      (columns?.rivals ?? []).some(({ at }) => cell(at) !== '');
    readWithoutValue(label, hasOther ? '' : mark, text, isChild, state, builder);
    return;
  }
  const hasParent = isChild && (builder.open.length > 0 || state.labelHead !== null);
  const isPart = hasParent && state.labelHead === null;
  if (!isChild) state.labelHead = null;
  const drafts = draftsOfRow({
    label,
    value,
    unit,
    previous: cell(columns?.previous),
    isPart,
    labelHead: state.labelHead,
    tableUnit: state.tableUnit,
  });
  // Without a head or a mark a text beside a text may be anything: a letterhead, a signature.
  const isPlain = drafts.every(({ figure }) => figure.targetKind === 'qualitative');
  if (state.columns === null && isPlain && mark === '' && unit === '' && !GRADE.test(value)) {
    builder.passOver(text, 'preamble');
    return;
  }
  if (!hasParent) builder.openGroup(Number(WHOLE_NUMBER.exec(mark)?.[1] ?? NaN) || null, fullLabel);
  const rivals = (columns?.rivals ?? []).filter(({ at }) => !NO_VALUE.test(cell(at)));
  const doubtsOfRow = [columns?.plan, columns?.previous].flatMap((at) => doubtOf(at) ?? []);
  const asked = [...rivals.map((each) => each.asked), ...doubtsOfRow.filter((doubt) => doubt !== 'notComputed')];
  builder.add(
    drafts.map((draft) => asked.reduce(withQuestion, draft)),
    fullLabel,
  );
}

/** A row without a figure: the head of a list if it is numbered, else passed over. */
function readWithoutValue(
  label: string,
  mark: string,
  text: string,
  isChild: boolean,
  state: State,
  builder: PlanReadingBuilder,
): void {
  if (!isChild && WHOLE_NUMBER.test(mark) && label !== '') {
    builder.openGroup(Number(WHOLE_NUMBER.exec(mark)?.[1]), label);
    state.labelHead = label;
    builder.passOver(text, 'heading');
    return;
  }
  builder.passOver(text, 'noTarget');
}

interface RowCells {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly previous: string;
  readonly isPart: boolean;
  readonly labelHead: string | null;
  readonly tableUnit: string | null;
}

/** Words by which a class or a state stands in the place of a number. */
const GRADE =
  /^(?:(?:không\s+)?đạt|x|có|hoàn thành|tốt|khá|trung bình|xuất sắc|duy trì|giữ vững|giữ nguyên|ổn định)(?!\p{L})/iu;
/** Of a rate or of cases that are to be fewer than last year, less is better by all likelihood. */
const FALLS_FOR_GOOD = /^(?:%|‰|vụ|ca|trường hợp|phần trăm)/iu;
const GROWTH = /(?<!\p{L})(?:tốc độ|tăng trưởng|mức (?:tăng|giảm)|chỉ số|tăng|giảm)(?!\p{L})/iu;

/** The figures of a row, read as the sentence that its cells make: name, target, unit of measure. */
function draftsOfRow({
  label,
  value,
  unit: given,
  previous,
  isPart,
  labelHead,
  tableUnit,
}: RowCells): readonly FigureDraft[] {
  const unit = given.replace(/^(?:xếp hạng|xếp thứ|thứ tự)$/iu, 'hạng');
  const own = /\d\s*$/u.test(value) && isKnown(unit) ? ` ${unit}` : '';
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

function isKnown(unit: string): boolean {
  return unit !== '' && readUnitAt(` ${unit}`)?.length === unit.length + 1;
}

function plainNumber(text: string, unit: string): number | null {
  const numeral = /^\s*(\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*)\s*(?:%|‰)?\s*$/u.exec(text)?.[1];
  return numeral === undefined ? null : (chooseNumeral(numeral, unit)?.value ?? null);
}
