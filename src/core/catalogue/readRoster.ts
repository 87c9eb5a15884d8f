import { findUnit } from './findUnit';
import { kindOf } from './kindOf';
import { matchUnitName } from './matchUnitName';
import type { ReportingUnit, Roster } from './Roster';
import { type RosterColumn, type RosterProblem, type RosterProblemCode, type RosterReading } from './RosterReading';
import { ROSTER_CAPTIONS } from './rosterCaptions';
import { YES_NO } from './yesNo';

/** As in the JSON Schema of rosters: letters and digits, parts joined by hyphens. */
const CODE = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** A title may stand above the captions, but not a whole page. */
const ROWS_SEARCHED_FOR_CAPTIONS = 20;

/**
 * Reads a roster from rows of text (pasted, or the displayed texts of a sheet). Columns are known by their captions in
 * any order; code and name must be there. `base` gives the kinds of unit that exist and, for codes that it knows, what
 * the table has no column for. A row with a problem is left out and reported; nothing is guessed.
 */
export function readRoster(rows: readonly (readonly string[])[], base: Roster): RosterReading {
  const start = rows.slice(0, ROWS_SEARCHED_FOR_CAPTIONS).findIndex((row) => {
    const columns = ROSTER_CAPTIONS.placesIn(row);
    return columns.has('code') && columns.has('name');
  });
  const captions = rows[start];
  if (!captions) {
    const problems: RosterProblem[] = [{ row: 0, code: 'noCaptions', found: '', hint: '' }];
    return { roster: null, columns: [], ignoredCaptions: [], problems };
  }

  const columns = ROSTER_CAPTIONS.placesIn(captions);
  const rowOfCode = new Map<string, number>();
  const units: ReportingUnit[] = [];
  const problems: RosterProblem[] = [];
  rows.forEach((cells, index) => {
    if (index <= start || cells.every((cell) => tidy(cell) === '')) return;
    const row = index + 1;
    const result = readUnit(cells, columns, base, rowOfCode);
    if (result.unit) {
      units.push(result.unit);
      rowOfCode.set(result.unit.code, row);
    } else {
      problems.push(...result.faults.map((fault) => ({ row, ...fault })));
    }
  });
  if (units.length === 0) problems.push({ row: 0, code: 'noUnits', found: '', hint: '' });
  const expectedCount = base.expectedCount === null ? null : Math.max(base.expectedCount, units.length);
  const understood = [...columns].map(([column, position]) => ({ column, caption: tidy(captions[position] ?? '') }));
  return {
    roster: units.length > 0 ? { ...base, units, expectedCount } : null,
    columns: understood,
    ignoredCaptions: captions.map(tidy).filter((caption, at) => caption !== '' && ![...columns.values()].includes(at)),
    problems,
  };
}

type Columns = ReadonlyMap<RosterColumn, number>;
type Fault = Omit<RosterProblem, 'row'>;

function readUnit(
  cells: readonly string[],
  columns: Columns,
  base: Roster,
  rowOfCode: ReadonlyMap<string, number>,
): { readonly unit: ReportingUnit } | { readonly unit: null; readonly faults: readonly Fault[] } {
  /** Undefined where the table has no such column. */
  const text = (column: RosterColumn): string | undefined => {
    const position = columns.get(column);
    return position === undefined ? undefined : tidy(cells[position] ?? '');
  };
  const code = (text('code') ?? '').toUpperCase();
  const name = text('name') ?? '';
  const known = findUnit(base, code);
  const kindText = text('kind');
  const kind = kindText === undefined ? known?.kind : kindOf(base, kindText);
  const cluster = text('cluster') ?? known?.cluster ?? '';
  const email = text('email') ?? known?.email ?? '';
  const officialName = text('officialName') ?? known?.officialName ?? '';
  const confirmedText = text('confirmed');
  // A list that an office hands in is its own confirmation, unless it says otherwise.
  const confirmed = confirmedText === undefined ? true : yesOrNo(confirmedText);

  const faults: Fault[] = [];
  const add = (problem: RosterProblemCode, found: string, hint = '') => {
    faults.push({ code: problem, found, hint });
  };
  const earlier = rowOfCode.get(code);
  if (code === '') add('missingCode', name, matchUnitName(base, name)?.code);
  else if (!CODE.test(code)) add('badCode', code);
  else if (earlier !== undefined) add('duplicateCode', code, String(earlier));
  if (name === '') add('missingName', code);
  if (kind === undefined) add(kindText ? 'unknownKind' : 'missingKind', kindText ?? '');
  if (email !== '' && !EMAIL.test(email)) add('badEmail', email);
  if (confirmed === null) add('unclearConfirmed', confirmedText ?? '');
  if (faults.length > 0 || kind === undefined || confirmed === null) return { unit: null, faults };
  const unit = { code, name, kind, cluster: cluster || null, confirmed, email: email || null };
  return { unit: officialName === '' ? unit : { ...unit, officialName } };
}

function yesOrNo(text: string): boolean | null {
  const answer = YES_NO.meant(text);
  return answer === null ? null : answer === 'yes';
}

function tidy(cell: string): string {
  return cell.normalize('NFC').replace(/\s+/g, ' ').trim();
}
