import { columnsOfRow } from './columnsOfRow';
import { draftsOfRow } from './draftsOfRow';
import { isGrade } from './isGrade';
import { passOverUnread } from './passOverUnread';
import type { PlainRow } from './PlainRow';
import type { PlanReadingBuilder } from './PlanReadingBuilder';
import type { TableState } from './TableState';
import { withoutNoteMarks } from './withoutNoteMarks';
import { withQuestion } from './withQuestion';

const DITTO = /^(?:["”″“'’]{1,2}|nt|-\s*nt\s*-|như trên|”)$/iu;
/** Nothing, a sign for it, or an error of Excel. */
const NO_VALUE = /^(?:[-–—…x]|\.{3}|#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!)|)$/iu;
const SECTION = /^(?:[IVX]+|[A-Z])[.)]?$/u;
const WHOLE_NUMBER = /^\(?(\d{1,3})[.)]?$/u;
const CHILD_MARK = /^(?:[-+–*•]|[a-zđ][.)]?|\d{1,3}(?:\.\d{1,3})+\.?)$/u;
const CHILD_LABEL =
  /^(?:[-+–*•]\s*|[a-zđ]\)\s*|(?:trong đó|tr\.?\s*đó|bao gồm|gồm|riêng|chia ra)(?!\p{L})\s*[:,]?\s*[-+–]?\s*)/iu;

/** Reads a row of an annex that is no head: its figures, a heading of a field or of a list, or what is passed over. */
export function readTableRow({ row, text, doubts }: PlainRow, state: TableState, builder: PlanReadingBuilder): void {
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
  const hasValue = !NO_VALUE.test(value);
  const isChild =
    CHILD_MARK.test(mark) ||
    CHILD_LABEL.test(fullLabel) ||
    (mark === '' && columns?.number != null && builder.open.length > 0);
  const label = fullLabel.replace(CHILD_LABEL, '').replace(CHILD_LABEL, '').trim();
  if (label === '' && fullLabel !== '' && !hasValue) {
    state.inParts = true;
    return;
  }
  if (!hasValue && (SECTION.test(mark) || (!isChild && !WHOLE_NUMBER.test(mark)))) {
    builder.openSection(fullLabel === '' ? text : fullLabel);
    builder.passOver(text, 'heading');
    state.labelHead = null;
    return;
  }
  const ownUnit = cell(columns?.unit);
  const isDitto = DITTO.test(ownUnit) || (ownUnit === '' && isChild);
  const unit = isDitto ? state.unit : ownUnit;
  state.unit = unit;
  const rivals = columns?.rivals ?? [];
  if (!hasValue || label === '') {
    const hasOther =
      value.startsWith('#') || !NO_VALUE.test(cell(columns?.previous)) || rivals.some(({ at }) => cell(at) !== '');
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
  if (state.columns === null && isPlain && mark === '' && unit === '' && !isGrade(value)) {
    builder.passOver(text, 'preamble');
    return;
  }
  if (!hasParent) builder.openGroup(Number(WHOLE_NUMBER.exec(mark)?.[1] ?? NaN) || null, fullLabel);
  const filled = rivals.filter(({ at }) => !NO_VALUE.test(cell(at)));
  const doubtsOfRow = [columns?.plan, columns?.previous].flatMap((at) => doubtOf(at) ?? []);
  const asked = [...filled.map((each) => each.asked), ...doubtsOfRow.filter((doubt) => doubt !== 'notComputed')];
  builder.add(
    drafts.map((draft) => asked.reduce(withQuestion, draft)),
    fullLabel,
  );
  if (columns !== null) passOverUnread(row, columns, state, builder, (each) => NO_VALUE.test(each));
}

/** A row without a figure: the head of a list if it is numbered, else passed over. */
function readWithoutValue(
  label: string,
  mark: string,
  text: string,
  isChild: boolean,
  state: TableState,
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
