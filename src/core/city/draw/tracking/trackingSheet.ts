import { withLists } from '../parts/withLists';
import { dayText } from '../../contract/parts/dayText';
import type { Roster } from '../../../catalogue/Roster';
import { boundedList } from '../../../kernel/boundedList';
import { boundedText } from '../../../kernel/boundedText';
import { columnLetters } from '../../../kernel/columnLetters';
import { sheetReference } from '../../../kernel/sheetReference';
import type { DrawnCell, DrawnSheet } from '../../../workbook/DrawnSheet';
import type { DrawnValidation } from '../../../workbook/DrawnValidation';
import { annexPrint } from '../parts/annexPrint';
import type { SendingCounts } from '../parts/SendingCounts';
import { officialHead, type HeadColumns } from '../parts/officialHead';
import { quoteText } from '../../../kernel/quoteText';
import { spreadsheetTime } from '../../../kernel/spreadsheetTime';
import { sheetOf } from '../../../workbook/sheetOf';
import { signOffRows } from '../summary/signOffRows';
import { planStateText } from '../../../words/planStateText';
import type { Words } from '../../../words/shape/Words';
import type { Campaign } from '../../../compilation/model/Campaign';
import { groupName } from '../parts/groupName';
import { lateText } from '../parts/lateText';
import { momentText } from '../../contract/parts/moment';
import { NOT_A_ROW } from '../../contract/parts/KeyedTables';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';
import type { DutyState, TrackedUnit, Tracking } from '../../../compilation/model/Tracking';
import { TRACKING_COLUMNS, type TrackingColumn } from '../../contract/tracking/trackingLayout';

/** Characters; a column without a width is not seen. */
const WIDTHS: Readonly<Record<TrackingColumn, number | null>> = {
  number: 5,
  unit: 11,
  name: 30,
  cluster: 20,
  planState: 12,
  planLate: 18,
  state: 12,
  time: 16,
  timeSource: 13,
  late: 16,
  versions: 9,
  errors: 7,
  warnings: 9,
  decision: 11,
  reason: 22,
  decidedAt: 12,
  chosen: 20,
  note: 26,
  planDecision: 12,
  planNumber: 16,
  planDate: 13,
  planReceived: 13,
  reportNumber: 16,
  reportDate: 13,
  reportReceived: 13,
  planTime: null,
  file: 38,
  others: 38,
  sha256: 20,
  stateCode: null,
};
const COLUMNS = TRACKING_COLUMNS.tracking;
/** The officer's own columns, and what stands behind them, are not printed. */
const LAST_PRINTED: TrackingColumn = 'decision';

/** Columns of the three who sign, counted from the first that is seen. */
const SIGN_OFF = [3, 7, 12] as const;

/** The head stands over the printed columns. */
const HEAD: HeadColumns = { agency: [2, 4], agencyWidth: 46, nation: [10, 15], title: [2, 15] };

/** What both sheets of the state of sending are made from. */
export type Tracked = Pick<Campaign, 'tracking' | 'roster' | 'catalogue' | 'report'>;

/** *Tình hình nộp*. */
export interface TrackingSheet {
  readonly sheet: DrawnSheet;
  /** What the sheet says in all, as the head of *Tổng hợp* repeats it. */
  readonly counts: SendingCounts;
}

/** Every expected unit with both duties and the officer's own columns. */
export function trackingSheet({ tracking, roster, catalogue, report }: Tracked, words: Words): TrackingSheet {
  const own = words.campaign.tracking;
  const printed = COLUMNS.indexOf(LAST_PRINTED) + 1;
  const draft = new SheetDraft(
    COLUMNS.map((column) => WIDTHS[column]),
    printed,
  );
  const head = officialHead(catalogue, report.period, own.title, HEAD, words);
  const notATableRow = styled('key', NOT_A_ROW);
  draft.rows.push(...head.rows.map((row) => ({ ...row, cells: [notATableRow, ...row.cells.slice(1)] })));
  draft.note(`${own.asOf(words.date(tracking.asOf))} ${own.intro}`);
  const captions = COLUMNS.map((column) => own.columns[column]);
  const place = draft.table(
    'tracking',
    COLUMNS,
    captions,
    tracking.units.map((unit, i) => unitCells(unit, i, roster, words)),
  );
  for (const { height, cells } of signOffRows(words, SIGN_OFF)) {
    const row = { cells: [notATableRow, ...cells] };
    draft.rows.push(height === undefined ? row : { ...row, height });
  }
  const last = columnLetters(COLUMNS.length + 1);
  const sheet = sheetOf({
    name: words.city.sheets.tracking,
    columns: [
      ...draft.columns,
      // The words of both lists of decisions stand in columns that are not seen.
      { width: 4, hidden: true },
      { width: 4, hidden: true },
    ],
    rows: withLists(draft.rows, LIST_COLUMN, [Object.values(own.decisions), Object.values(own.planDecisions)]),
    merges: [...head.merges, ...draft.merges],
    frozen: { rows: place.captions, columns: 4 },
    print: annexPrint([place.captions, place.captions], `B1:${columnLetters(printed + 1)}${String(draft.rows.length)}`),
    validations: place.last < place.first ? [] : validations(place.first, place.last, words),
    conditionalFormats: [
      {
        kind: 'formula',
        range: `B${String(place.first)}:${columnLetters(printed + 1)}${String(Math.max(place.first, place.last))}`,
        formula: `$${letter('stateCode')}${String(place.first)}="notSent"`,
        bold: true,
      },
    ],
    autoFilter: `B${String(place.captions)}:${last}${String(Math.max(place.first, place.last))}`,
  });
  return { sheet, counts: countsOf(tracking, place.first, Math.max(place.first, place.last), words) };
}

function unitCells(unit: TrackedUnit, position: number, roster: Roster, words: Words): readonly DrawnCell[] {
  const own = words.campaign.tracking;
  const { ownPlan, result, notes } = unit;
  const day = (text: string): string | null => dayText(text, words.date) || null;
  const cells: Readonly<Record<TrackingColumn, DrawnCell>> = {
    number: styled('count', position + 1),
    unit: styled('code', unit.unit),
    name: styled('text', unit.name),
    cluster: styled('text', groupName(unit, roster, words)),
    planState: styled('code', planStateText(ownPlan, words)),
    planLate: styled('code', lateText(ownPlan, words)),
    state: styled('code', own.states[result.state]),
    time: styled('time', spreadsheetTime(result.time?.time ?? null)),
    timeSource: styled('code', result.time === null ? '' : own.timeSources[result.time.source]),
    late: styled('code', lateText(result, words)),
    versions: styled('count', unit.versions),
    errors: styled('count', unit.errors),
    warnings: styled('count', unit.warnings),
    decision: styled('inputText', notes.decision === null ? null : own.decisions[notes.decision]),
    reason: styled('inputText', notes.reason || null),
    decidedAt: styled('inputText', momentText(notes.decidedAt, words.date) || null),
    chosen: styled('inputText', notes.chosen || null),
    note: styled('inputText', notes.note || null),
    planDecision: styled('inputText', notes.planDecision === null ? null : own.planDecisions[notes.planDecision]),
    planNumber: styled('inputText', notes.planDocument.number || null),
    planDate: styled('inputText', day(notes.planDocument.date)),
    planReceived: styled('inputText', day(notes.planDocument.receivedOn)),
    reportNumber: styled('inputText', notes.reportDocument.number || null),
    reportDate: styled('inputText', day(notes.reportDocument.date)),
    reportReceived: styled('inputText', day(notes.reportDocument.receivedOn)),
    // The officer's day stands in a column of its own.
    planTime: styled('key', ownPlan.time?.source === 'officer' ? null : (ownPlan.time?.time ?? null)),
    file: styled('text', boundedText(unit.file)),
    others: styled(
      'text',
      boundedList(
        unit.others.map((file) => boundedText(file) ?? ''),
        '; ',
        words.campaign.more,
      ) || null,
    ),
    sha256: styled('key', unit.sha256),
    stateCode: styled('key', result.state),
  };
  return COLUMNS.map((column) => cells[column]);
}

function letter(column: TrackingColumn): string {
  return columnLetters(COLUMNS.indexOf(column) + 2);
}

/** Units that sent, units that are expected, units with errors, units that did not send. */
function countsOf({ total }: Tracking, first: number, last: number, words: Words): SendingCounts {
  const { states } = words.campaign.tracking;
  const range = sheetReference(
    words.city.sheets.tracking,
    `${letter('state')}${String(first)}:${letter('state')}${String(last)}`,
  );
  const count = (state: DutyState): string => `COUNTIFS(${range},${quoteText(states[state])})`;
  const expected = `(COUNTA(${range})-${count('exempt')})`;
  // A blank form is no report: it counts among those that did not send.
  const notSent = `(${count('notSent')}+${count('empty')})`;
  return {
    values: [total.results, total.expected, total.withErrors, total.expected - total.results],
    formulas: [`(${expected}-${notSent})`, expected, count('withErrors'), notSent],
  };
}

const LIST_COLUMN = COLUMNS.length + 2;

function validations(first: number, last: number, words: Words): readonly DrawnValidation[] {
  const { tracking } = words.campaign;
  const range = (column: TrackingColumn): string =>
    `${letter(column)}${String(first)}:${letter(column)}${String(last)}`;
  const prompt = (column: keyof typeof tracking.prompts): DrawnValidation['prompt'] => ({
    title: tracking.columns[column],
    text: tracking.prompts[column],
  });
  const choice = (column: 'decision' | 'planDecision', place: number, size: number): DrawnValidation => {
    const list = `${columnLetters(place)}1:${columnLetters(place)}${String(size)}`;
    return {
      range: range(column),
      rule: { kind: 'list', source: sheetReference(words.city.sheets.tracking, list) },
      prompt: prompt(column),
      error: { title: tracking.columns[column], text: tracking.prompts[column], style: 'stop' },
    };
  };
  const free = (column: 'chosen' | 'planReceived' | 'reportReceived'): DrawnValidation => ({
    range: range(column),
    rule: { kind: 'any' },
    prompt: prompt(column),
    error: null,
  });
  return [
    choice('decision', LIST_COLUMN, Object.keys(tracking.decisions).length),
    free('chosen'),
    choice('planDecision', LIST_COLUMN + 1, Object.keys(tracking.planDecisions).length),
    free('planReceived'),
    free('reportReceived'),
  ];
}
