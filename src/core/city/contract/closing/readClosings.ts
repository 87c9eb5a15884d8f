import type { ClosedFigure, ClosedUnit, Closing } from '../../../compilation/model/Closing';
import type { Outcome } from '../../../compilation/model/CityReport';
import { DUTY_STATES } from '../../../compilation/model/dutyStates';
import { OUTCOMES } from '../../../compilation/model/outcomes';
import { groupBy } from '../../../kernel/groupBy';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { KeyedTables, type KeyedRow } from '../parts/KeyedTables';
import { CLOSED_COLUMNS, CLOSING_COLUMNS } from './closingLayout';

/** The closings that a city workbook keeps, the oldest first; their hashes are as they were written. */
export function readClosings(workbook: RawWorkbook): readonly Closing[] {
  const rows = KeyedTables.find(workbook, CLOSING_COLUMNS)?.rows('closings') ?? [];
  if (rows.length === 0) return [];
  const closed = KeyedTables.find(workbook, CLOSED_COLUMNS);
  const figures = groupBy(closed?.rows('closedFigures') ?? [], (row) => row.text('closing'));
  const units = groupBy(closed?.rows('closedUnits') ?? [], (row) => row.text('closing'));
  return rows.flatMap((row): readonly Closing[] => {
    const [number, closedAt, by, hash] = [row.text('number'), row.text('day'), row.text('by'), row.text('hash')];
    if (hash === '' || !(Number(number) > 0)) return [];
    return [
      {
        number: Number(number),
        closedAt,
        by,
        hash,
        figures: (figures.get(number) ?? []).map(figureOf),
        units: (units.get(number) ?? []).flatMap(unitOf),
      },
    ];
  });
}

function figureOf(row: KeyedRow): ClosedFigure {
  const value = row.text('value');
  return {
    indicator: row.text('indicator'),
    value: value === '' ? null : Number(value),
    result: outcomeOf(row.text('result')),
    expected: Number(row.text('expected')),
    unproven: row.text('unproven') !== '',
    rule: row.text('rule'),
  };
}

function outcomeOf(text: string): Outcome {
  return OUTCOMES.find((each) => each === text) ?? 'noData';
}

function unitOf(row: KeyedRow): readonly ClosedUnit[] {
  const state = DUTY_STATES.find((each) => each === row.text('state'));
  if (state === undefined) return [];
  return [
    {
      unit: row.text('unit'),
      state,
      file: row.text('file') || null,
      sha256: row.text('sha256') || null,
      chosen: row.text('chosen') !== '',
      parts: partsOf(row.text('parts')),
    },
  ];
}

function partsOf(text: string): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([id, part]: [string, unknown]) =>
        typeof part === 'string' ? [[id, part] as const] : [],
      ),
    );
  } catch {
    return {};
  }
}
