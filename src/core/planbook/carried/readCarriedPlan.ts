import { CARRIED_KEYS, IDENTITY_SHEET } from '../../form/contract/identitySheet';
import { sha256Hex } from '../../kernel/sha256Hex';
import { cellText } from '../../workbook/CellIndex';
import { keyedCells } from '../../workbook/keyedCells';
import type { RawCell, RawSheet, RawWorkbook } from '../../workbook/RawWorkbook';
import { TABLE_PREFIX } from '../../city/contract/parts/KeyedTables';
import { PLAN_KEYS, PLAN_TABLES, type PlanTableName } from '../contract/planTables';
import type { SoundPlan } from '../read/PlanBookReading';
import { readPlanBook } from '../read/readPlanBook';
import { joinPieces } from './joinPieces';
import { withLastYear } from '../rows/lastYearText';

/** The plan that a workbook carries, before it is unpacked. */
export interface CarriedPlan {
  readonly hash: string;
  /** The text is the one that the hash was made of. */
  readonly fits: boolean;
  readonly text: string;
  readonly units: string;
  /** A form's own unit; empty where it is among the others, as in forms of before. */
  readonly unit: string;
  /** What only the office needs; empty in a form. */
  readonly office: string;
  /** The city's results of last year, which forms show; empty in a form. */
  readonly lastYear: string;
}

/** Null for a workbook that carries none. */
export function readCarriedPlan(workbook: RawWorkbook): CarriedPlan | null {
  const cells = keyedCells(workbook, IDENTITY_SHEET, (key) => KEYS.test(key));
  if (!cells.has(CARRIED_KEYS.hash)) return null;
  const hash = cellText(cells.get(CARRIED_KEYS.hash));
  const text = joinPieces(cells, CARRIED_KEYS.text);
  return {
    hash,
    fits: text !== null && hashOf(text) === hash,
    text: text ?? '',
    units: cellText(cells.get(CARRIED_KEYS.units)),
    unit: cellText(cells.get(CARRIED_KEYS.unit)),
    office: joinPieces(cells, CARRIED_KEYS.office) ?? '',
    lastYear: cellText(cells.get(CARRIED_KEYS.lastYear)),
  };
}

const KEYS = /^chitieu\.plan\.(sha256|date|lastYear|units?|(text|office)\.\d+)$/;

/** Forms of one plan carry the same text, which need be hashed and unpacked but once. */
let lastHashed: { readonly text: string; readonly hash: string } | null = null;

function hashOf(text: string): string {
  if (lastHashed?.text !== text) lastHashed = { text, hash: sha256Hex(text) };
  return lastHashed.hash;
}

/** The texts of a plan, each with some of its tables, or some rows of one. */
export type PlanTexts = Pick<CarriedPlan, 'text' | 'units' | 'unit' | 'office' | 'lastYear'>;

let lastUnpacked: { readonly key: string; readonly plan: SoundPlan | null } | null = null;

/**
 * The plan out of its text, read and checked as a *Sổ kế hoạch* is: a file that nobody vouches for cannot bring in what
 * that would refuse. Null if it is no sound plan.
 */
export function unpackPlan({ text, units, unit, office, lastYear }: PlanTexts): SoundPlan | null {
  const texts = [text, units, unit, office];
  const key = [...texts, lastYear].join('\n');
  if (lastUnpacked?.key !== key) {
    const { plan } = readPlanBook(bookOf(texts.map(parse)));
    const isWithout = plan === null || lastYear === '';
    lastUnpacked = { key, plan: isWithout ? plan : { ...plan, catalogue: withLastYear(plan.catalogue, lastYear) } };
  }
  return lastUnpacked.plan;
}

type Tables = ReadonlyMap<string, unknown>;

function parse(text: string): Tables {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
  } catch {
    return new Map();
  }
}

/** Rows as the sheets of a workbook, a table each. */
function bookOf(texts: readonly Tables[]): RawWorkbook {
  const names = Object.keys(PLAN_TABLES) as PlanTableName[];
  return {
    sheets: names.map((name) =>
      tableSheet(
        name,
        texts.map((tables) => tables.get(name)),
      ),
    ),
    names: [],
    properties: new Map(),
    modified: null,
    date1904: false,
  };
}

/** One sheet of what the texts have of a table. */
function tableSheet(name: PlanTableName, parts: readonly unknown[]): RawSheet {
  const columns: readonly string[] = PLAN_TABLES[name];
  const heads = [TABLE_PREFIX + name, ...columns].map((text, i) => textCell(1, i + 1, text));
  const rows = parts.flatMap((part) => rowsIn(part, columns));
  const cells = rows.flatMap((row, r) => row.flatMap((value, c) => valueCell(r + 2, c + 2, value) ?? []));
  const title = name === 'plan' ? titleCells(cells) : [];
  return { name, visibility: 'visible', cells: [...heads, ...cells, ...title] };
}

/** The rows in the order of the columns. The first one has their keys; whatever else stands there is no table. */
function rowsIn(table: unknown, columns: readonly string[]): readonly (readonly unknown[])[] {
  const [keys = [], ...rows] = listOf(table).map(listOf);
  const places = columns.map((column) => keys.indexOf(column));
  return rows.map((row) => places.map((place) => (place < 0 ? null : row[place])));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A form does not carry the title of the list of units, and the reading asks for it. */
function titleCells(cells: readonly RawCell[]): readonly RawCell[] {
  const row = cells.find(({ column, value }) => column === 2 && value === 'rosterTitle')?.row;
  if (cells.some((cell) => cell.row === row && cell.column === 4 && cell.value !== '')) return [];
  const at = row ?? PLAN_KEYS.length + 2;
  return [...(row === undefined ? [textCell(at, 2, 'rosterTitle')] : []), textCell(at, 4, '–')];
}

function valueCell(row: number, column: number, value: unknown): RawCell | null {
  if (typeof value === 'string') return textCell(row, column, value);
  if (typeof value !== 'number') return null;
  return { row, column, kind: 'number', value, formula: null, format: null };
}

function textCell(row: number, column: number, value: string): RawCell {
  return { row, column, kind: 'text', value, formula: null, format: null };
}
