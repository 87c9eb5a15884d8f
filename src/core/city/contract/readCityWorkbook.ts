import type { Catalogue } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { madeOnce } from '../../kernel/madeOnce';
import { parseCellAddress } from '../../kernel/parseCellAddress';
import { parseSheetReference } from '../../kernel/parseSheetReference';
import { cityName } from './summary/cityName';
import { readIdentity } from '../../form/read/readIdentity';
import { CellIndex } from '../../workbook/CellIndex';
import type { RawCell, RawSheet, RawWorkbook } from '../../workbook/RawWorkbook';
import type { Change, ChangeKind, Changes } from '../../compilation/model/Change';
import type { KeptWorkbook, KeptUnit } from '../../compilation/model/KeptWorkbook';
import type { FormContent } from '../../compilation/model/FormContent';
import type { StampFit } from '../../compilation/model/StampFit';
import type { ConflictDecision } from '../../compilation/model/Conflict';
import type { LoggedRefusal } from '../../compilation/model/LoggedRefusal';
import { storedEarlierFigures } from './readEarlierPeriod';
import { readKeptAnswers } from './answers/readKeptAnswers';
import { presentConflictId } from './conflicts/presentConflictId';
import { readApprovals } from './approval/readApprovals';
import { readClosings } from './closing/readClosings';
import { readConflicts } from './conflicts/readConflicts';
import type { LoggedDecision, LoggedForm } from '../../compilation/model/FormLog';
import { KeyedTables, type KeyedRow } from './parts/KeyedTables';
import { CHANGE_COLUMNS, LOG_COLUMNS } from './log/logLayout';
import { readDataLines } from './data/readDataLines';
import { readReviews } from './scores/readReviews';
import { readStore } from './store/readStore';
import { readOfficerNotes } from './tracking/readOfficerNotes';
import type { DutyState } from '../../compilation/model/Tracking';
import type { SentTime } from '../../compilation/model/SentTime';
import { DUTY_STATES } from '../../compilation/model/dutyStates';
import { TRACKING_COLUMNS } from './tracking/trackingLayout';

/**
 * The compilation that a city workbook came from, read back from its own sheets: nothing is kept beside it. Null if
 * the workbook is no city workbook of this plan and period.
 */
export function readCityWorkbook(workbook: RawWorkbook, catalogue: Catalogue, period: string): KeptWorkbook | null {
  const identity = readIdentity(workbook);
  if (identity.kind !== 'city' || identity.plan !== catalogue.plan.id || identity.period !== period) return null;
  const tracking = KeyedTables.find(workbook, TRACKING_COLUMNS)?.rows('tracking') ?? [];
  const log = KeyedTables.find(workbook, LOG_COLUMNS);
  return {
    figures: readFigures(workbook, catalogue),
    units: new Map(tracking.map((row): [string, KeptUnit] => [row.text('unit'), readUnit(row)])),
    forms: (log?.rows('forms') ?? []).flatMap(readForm),
    decisions: (log?.rows('decisions') ?? []).flatMap(readDecision),
    ownPlanSent: new Map(tracking.flatMap(readOwnPlanTime)),
    notes: readOfficerNotes(workbook),
    approvals: readApprovals(workbook),
    scores: readReviews(workbook),
    changes: readChanges(workbook),
    closings: readClosings(workbook),
    lines: readDataLines(workbook, catalogue),
    findings: readStore(workbook),
    conflicts: readConflicts(workbook),
    choices: (log?.rows('choices') ?? []).flatMap(readChoice),
    refusals: (log?.rows('refusals') ?? []).flatMap(readRefusal),
    answers: readKeptAnswers(workbook, catalogue),
    earlierPeriod: storedEarlierFigures(workbook),
  };
}

/** Of the sheets the few that have figures, each once: the largest has ten thousands of cells. */
const indexOf = madeOnce((sheet: RawSheet) => new CellIndex(sheet));

function readFigures(workbook: RawWorkbook, catalogue: Catalogue): ReadonlyMap<string, number | null> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const references = new Map(workbook.names.map(({ name, refersTo }) => [name, parseSheetReference(refersTo)]));
  const figures = new Map<string, number | null>();
  for (const { id } of indicatorsOf(catalogue)) {
    const reference = references.get(cityName(id));
    const at = reference && parseCellAddress(reference.range);
    if (!reference || !at) continue;
    const sheet = sheets.get(reference.sheet);
    const cell = sheet && indexOf(sheet).at(at.row, at.column);
    if (cell?.kind === 'uncached' || cell?.kind === 'error') continue;
    figures.set(id, cell?.kind === 'number' ? Number(cell.value) : null);
  }
  return figures;
}

function readUnit(row: KeyedRow): KeptUnit {
  return {
    state: stateOf(row.text('stateCode')),
    file: row.text('file') || null,
    sha256: row.text('sha256') || null,
  };
}

function readOwnPlanTime(row: KeyedRow): readonly [string, SentTime][] {
  const time = row.text('planTime');
  return isTime(time) ? [[row.text('unit'), { time, source: 'recorded' }]] : [];
}

function readForm(row: KeyedRow): readonly LoggedForm[] {
  const [unit, file, time] = [row.text('unit'), row.text('file'), row.text('time')];
  if (unit === '' || file === '') return [];
  const source = row.text('sourceCode') === 'stamp' ? 'stamp' : 'modified';
  const sent: SentTime | null = isTime(time) ? { time, source } : null;
  const stamp = STAMPS.find((each) => each === row.text('stamp')) ?? 'none';
  const content = CONTENTS.find((each) => each === row.text('content')) ?? 'results';
  const [sha256, figures] = [row.text('sha256') || null, row.text('figures')];
  const received = readReceived(row);
  return [{ unit, file, sha256, sent, received, stamp, content, figures, used: false, rule: null }];
}

function readReceived(row: KeyedRow): SentTime | null {
  const [time, source] = [row.text('receivedAt'), row.text('receivedSource')];
  return isTime(time) ? { time, source: source === 'received' ? 'received' : 'mailDate' } : null;
}

const CONTENTS: readonly FormContent[] = ['results', 'plans', 'empty'];
const STAMPS: readonly StampFit[] = ['fits', 'misfits', 'none'];

function readChoice(row: KeyedRow): readonly ConflictDecision[] {
  const conflict = presentConflictId(row.text('conflict'));
  if (conflict === '') return [];
  const [choice, reason, decidedAt] = [row.text('choiceCode'), row.text('reason'), row.text('decidedAt')];
  return [{ conflict, choice, reason, decidedAt }];
}

function readRefusal(row: KeyedRow): readonly LoggedRefusal[] {
  const [file, code, seen] = [row.text('file'), row.text('code'), row.text('seen')];
  if (file === '' || code === '') return [];
  return [{ file, sha256: row.text('sha256') || null, code, params: readParams(row.text('params')), seen }];
}

/** Words need texts and numbers only. */
function readParams(text: string): LoggedRefusal['params'] {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    const entries = Object.entries(value) as [string, unknown][];
    return Object.fromEntries(
      entries.flatMap(([name, each]) =>
        typeof each === 'string' || typeof each === 'number' ? [[name, each] as const] : [],
      ),
    );
  } catch {
    return {};
  }
}

function readDecision(row: KeyedRow): readonly LoggedDecision[] {
  const unit = row.text('unit');
  const decision = row.text('decisionCode');
  if (decision !== 'accepted' && decision !== 'returned' && decision !== 'exempt') return [];
  const [reason, decidedAt] = [row.text('reason'), row.text('decidedAt')];
  return [{ unit, decision, sha256: row.text('sha256') || null, reason, decidedAt }];
}

function readChanges(workbook: RawWorkbook): Changes {
  const tables = KeyedTables.find(workbook, CHANGE_COLUMNS);
  const asOf = tables?.rows('compared')?.[0]?.text('asOf') ?? '';
  const changes = (tables?.rows('changes') ?? []).flatMap((row): Change[] => {
    const kind = KINDS.find((each) => each === row.text('kind'));
    if (kind === undefined) return [];
    return [{ kind, key: row.text('key'), before: plain(row.cell('rawBefore')), after: plain(row.cell('rawAfter')) }];
  });
  return { asOf: asOf === '' ? null : asOf, changes };
}

const KINDS: readonly ChangeKind[] = ['figure', 'unitIn', 'formReplaced', 'unitOut', 'state'];

function plain(cell: RawCell | undefined): string | number | null {
  if (cell?.kind === 'number') return Number(cell.value);
  return cell?.kind === 'text' ? String(cell.value) : null;
}

function stateOf(code: string): DutyState | null {
  return DUTY_STATES.find((state) => state === code) ?? null;
}

function isTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));
}
