import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import type { Conflict } from '../../../compilation/model/Conflict';
import { presentConflictId } from './presentConflictId';
import { CONFLICT_COLUMNS } from './conflictLayout';
import type { ConflictRow } from '../../../compilation/model/ConflictRow';
import { KeyedTables, type KeyedRow } from '../parts/KeyedTables';
import { readMoment } from '../parts/moment';

/** Reads *Xung đột* back, wherever its rows and columns went; a row that is no conflict any more is left out. */
export function readConflicts(workbook: RawWorkbook): readonly ConflictRow[] {
  const table = KeyedTables.find(workbook, CONFLICT_COLUMNS);
  const seen = new Set<string>();
  return (table?.rows('conflicts') ?? []).flatMap((row): ConflictRow[] => {
    const conflict = conflictOf(row);
    if (conflict === null || table === null || seen.has(conflict.id)) return [];
    seen.add(conflict.id);
    return [
      {
        conflict,
        entered: row.text('decision'),
        written: row.text('written'),
        reason: row.text('reason'),
        decidedAt: readMoment(row.cell('decidedAt'), workbook.date1904) ?? row.text('decidedAt'),
        note: row.text('note'),
        place: { sheet: table.sheet, cell: row.address('decision') },
      },
    ];
  });
}

/** What `conflictSheet` wrote beside the row; null for anything else. */
function conflictOf(row: KeyedRow): Conflict | null {
  try {
    const value: unknown = JSON.parse(row.text('data'));
    if (!isConflict(value) || value.id !== row.text('id')) return null;
    const id = presentConflictId(value.id);
    const { decision } = value;
    return { ...value, id, decision: decision && { ...decision, conflict: id } };
  } catch {
    return null;
  }
}

const KINDS: readonly unknown[] = [
  'severalForms',
  'stampMisfit',
  'otherCatalogue',
  'otherPeriod',
  'notLead',
  'doubtful',
];

/** The parts that a program would fail on; the rest is our own and only shown. */
function isConflict(value: unknown): value is Conflict {
  if (!isObject(value) || typeof value['id'] !== 'string' || typeof value['applied'] !== 'string') return false;
  const { about, choices, decision } = value;
  const isDecision = decision === null || (isObject(decision) && typeof decision['choice'] === 'string');
  return (
    isObject(about) &&
    KINDS.includes(about['kind']) &&
    (about['kind'] !== 'doubtful' || Array.isArray(about['doubts'])) &&
    (about['differences'] === undefined || isDifferences(about['differences'])) &&
    isDecision &&
    Array.isArray(choices) &&
    choices.every((choice: unknown) => isObject(choice) && typeof choice['id'] === 'string')
  );
}

function isDifferences(value: unknown): boolean {
  if (!isObject(value) || typeof value['file'] !== 'string' || typeof value['count'] !== 'number') return false;
  const { figures } = value;
  return (
    Array.isArray(figures) &&
    figures.every((each: unknown) => isObject(each) && isSaid(each['inForce']) && isSaid(each['other']))
  );
}

function isSaid(value: unknown): boolean {
  if (!isObject(value) || typeof value['state'] !== 'string') return false;
  return [value['value'], value['numerator'], value['denominator']].every(
    (each) => each === null || typeof each === 'number',
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
