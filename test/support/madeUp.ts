import type { Catalogue } from '../../src/core/catalogue/Catalogue';
import { indicatorsOf } from '../../src/core/catalogue/indicatorsOf';
import type { Roster } from '../../src/core/catalogue/Roster';
import { consolidate } from './consolidate';
import type { ReceivedFile } from '../../src/core/compilation/model/ReceivedFile';
import { STATE_SIGNS, type CellState } from '../../src/core/numbers/cellState';
import type { CityFigure, CityReport, FigureLine } from '../../src/core/compilation/model/CityReport';
import type { Entry, Submission } from '../../src/core/form/read/Submission';
import { isResult } from '../../src/core/form/contract/isResult';
import type { EntryPart } from '../../src/core/form/contract/EntryPart';
import made from '../fixtures/made-up-plan.json';
import madeUnits from '../fixtures/made-up-units.json';

/** A plan of another year with other indicators, and its units: the core knows neither. */
export const PLAN = made as Catalogue;
export const ROSTER = madeUnits as Roster;
export const PERIOD = '2031';

/** A cell as typed: a number, a sign, text that is no number, or nothing. */
export type Typed = number | '-' | '…' | 'x' | 'chữ' | null;

/**
 * Cells by the indicator's id, `6.2.TU` and `6.2.MAU` for numerator and denominator, `KH 2.1` for the own plan,
 * `2.1.CK` for last year.
 */
export type Cells = Readonly<Record<string, Typed>>;

export interface FormSettings {
  readonly file?: string;
  readonly sha256?: string;
  readonly modified?: string | null;
  readonly source?: string;
  readonly identity?: Partial<Submission['identity']>;
  readonly catalogue?: Catalogue;
}

const SUFFIX: Readonly<Record<EntryPart, string>> = {
  value: '',
  numerator: '.TU',
  denominator: '.MAU',
  plan: '',
  lastYear: '.CK',
};

/** A received form of a unit with the given cells; every other cell is blank. */
export function form(unit: string, cells: Cells, settings: FormSettings = {}): ReceivedFile {
  const { catalogue = PLAN, file = `${unit}.xlsx`, modified = '2031-11-20T03:00:00Z' } = settings;
  let row = 10;
  const entries = indicatorsOf(catalogue).flatMap(({ id, method }) => {
    const parts: readonly EntryPart[] = [
      ...(method.kind === 'ratio'
        ? (['value', 'numerator', 'denominator', 'plan'] as const)
        : (['value', 'plan'] as const)),
      ...(`${id}.CK` in cells ? (['lastYear'] as const) : []),
    ];
    return parts.map((part) => {
      const column = part === 'plan' ? 'F' : part === 'lastYear' ? 'L' : 'G';
      if (isResult(part)) row += 1;
      const typed = cells[part === 'plan' ? `KH ${id}` : id + SUFFIX[part]] ?? null;
      return entry(id, part, `${column}${String(row)}`, typed);
    });
  });
  const submission: Submission = {
    identity: {
      plan: catalogue.plan.id,
      unit,
      period: String(catalogue.plan.year),
      template: catalogue.plan.version,
      unitName: null,
      ...settings.identity,
    },
    sheet: 'Biểu chỉ tiêu',
    entries,
    remarks: indicatorsOf(catalogue).map(({ id }) => ({
      indicator: id,
      status: 'official',
      statusText: '',
      statusCell: null,
      sourceCell: null,
      source: settings.source ?? 'Báo cáo giả định',
      note: '',
      noteCell: null,
    })),
    damage: [],
    modified,
    stamp: null,
  };
  return { file, sha256: settings.sha256 ?? `sha of ${file}`, result: { ok: true, submission } };
}

const STATES: Readonly<Record<string, CellState>> = {
  [STATE_SIGNS.none]: 'none',
  [STATE_SIGNS.notCollected]: 'notCollected',
  [STATE_SIGNS.outOfScope]: 'outOfScope',
};

function entry(indicator: string, part: EntryPart, cell: string, typed: Typed): Entry {
  const base = { indicator, part, cell, raw: typed, error: null, formula: null, uncached: false, value: null };
  if (typed === null) return { ...base, state: 'blank', reading: null };
  if (typeof typed === 'number') return { ...base, state: 'number', value: typed, reading: null };
  const state = STATES[typed];
  if (state === 'none' || state === 'notCollected' || state === 'outOfScope') {
    return { ...base, state, reading: { kind: 'state', state, notes: [] } };
  }
  return { ...base, state: 'unreadable', reading: { kind: 'unreadable', reason: 'words', proposals: [] } };
}

/** Compiles forms of the made-up plan. */
export function compile(files: readonly ReceivedFile[], catalogue: Catalogue = PLAN): CityReport {
  return consolidate({ catalogue, roster: ROSTER, period: PERIOD, files });
}

export function figure(report: CityReport, id: string): CityFigure {
  return report.figures.find((each) => each.indicator === id)!;
}

export function line(report: CityReport, unit: string, id: string): FigureLine {
  return report.lines.find((each) => each.unit === unit && each.indicator === id)!;
}
