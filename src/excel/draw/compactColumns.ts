import { jsonBytes } from './Operation';
import type { Rectangle } from '../../core/kernel/Rectangle';

/** What a cell is set to; null leaves it as it is. */
export type Input = string | number | boolean | null;

/** One value for all cells of an area, which Excel takes as a single value. */
export interface Fill {
  readonly area: Rectangle;
  readonly value: Input;
}

/** Neighbouring cells that are written one by one. */
export interface Block {
  /** Row and column of the first, from 1. */
  readonly top: number;
  readonly left: number;
  readonly rows: Input[][];
}

/** What a fill takes in a request, and so must save. */
const FILL_BYTES = 1200;
const NULL_BYTES = 5;
/** Blocks with no more rows than this between them are one. */
const NEAR = 40;

/**
 * Says once what a column repeats, instead of in every row: each long run of one value, or else the value that most of
 * its cells hold, which the others are then written over; whichever takes less. The cells are blank before.
 */
export function compactColumns(rows: readonly (readonly Input[])[]): {
  readonly fills: readonly Fill[];
  readonly blocks: readonly Block[];
} {
  const fills: Fill[] = [];
  const blocks: Block[] = [];
  const count = rows[0]?.length ?? 0;
  let before: readonly Block[] = [];
  for (let column = 1; column <= count; column += 1) {
    const values = rows.map((row) => row[column - 1] ?? null);
    const [inRuns, byMost] = [byRuns(values, column), byCommon(values, column)];
    const chosen = inRuns.bytes < byMost.bytes ? inRuns : byMost;
    fills.push(...chosen.fills);
    // Cells beside cells of the same rows are written with them.
    const here = chosen.blocks.map((block) => {
      const beside = before.find(({ top, rows: { length } }) => top === block.top && length === block.rows.length);
      if (!beside) {
        blocks.push(block);
        return block;
      }
      beside.rows.forEach((row, i) => row.push(block.rows[i]?.[0] ?? null));
      return beside;
    });
    before = here;
  }
  return { fills, blocks };
}

interface ColumnPlan {
  readonly bytes: number;
  readonly fills: readonly Fill[];
  readonly blocks: readonly Block[];
}

function byRuns(values: readonly Input[], column: number): ColumnPlan {
  const fills: Fill[] = [];
  const rest: { from: number; values: Input[] }[] = [];
  for (const { from, to, value } of runsOf(values)) {
    if (value === null) continue;
    if (saved(value, to - from) >= FILL_BYTES) fills.push(fill(from, to, column, value));
    else if (value !== '') {
      const last = rest.at(-1);
      const added = Array.from({ length: to - from }, () => value);
      if (last && from - last.from - last.values.length <= NEAR) {
        const gap = from - last.from - last.values.length;
        last.values.push(...Array.from({ length: gap }, () => null), ...added);
      } else rest.push({ from, values: added });
    }
  }
  const blocks = rest.map((part) => ({
    top: part.from + 1,
    left: column,
    rows: part.values.map((value) => [value]),
  }));
  return { bytes: bytesOf(fills, blocks), fills: [...fills].sort(byTop), blocks };
}

function byCommon(values: readonly Input[], column: number): ColumnPlan {
  const common = mostSaving(values);
  const fills = common === null ? [] : [fill(0, values.length, column, common)];
  const isEmpty = values.every(isBlank);
  const blocks = isEmpty
    ? []
    : [{ top: 1, left: column, rows: values.map((value): Input[] => [value === common ? null : value]) }];
  return { bytes: bytesOf(fills, blocks), fills, blocks };
}

/** What both take; blocks of several columns are written together, so a block of one column counts half. */
function bytesOf(fills: readonly Fill[], blocks: readonly Block[]): number {
  return (fills.length + blocks.length / 2) * FILL_BYTES + jsonBytes(blocks.map(({ rows }) => rows.flat()));
}

const byTop = (a: Fill, b: Fill): number => a.area.top - b.area.top;

const isBlank = (value: Input): boolean => value === null || value === '';

function fill(from: number, to: number, column: number, value: Input): Fill {
  return { area: { top: from + 1, left: column, bottom: to, right: column }, value };
}

/**
 * Bytes that all but the first of so many take. A formula that reads the same in two rows does not mean the same when
 * filled.
 */
function saved(value: Input, count: number): number {
  return typeof value === 'string' && value.startsWith('=') ? 0 : (jsonBytes(value) + 1) * (count - 1);
}

/** The value whose repetition costs the most, if saying it once is worth while; null where some cells stay as they are. */
function mostSaving(values: readonly Input[]): Input {
  if (values.includes(null)) return null;
  const counts = new Map<Input, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Input = null;
  let most = FILL_BYTES;
  for (const [value, count] of counts) {
    const gain = isBlank(value) ? 0 : saved(value, count) - NULL_BYTES * count;
    if (gain > most) [best, most] = [value, gain];
  }
  return best;
}

function runsOf(
  values: readonly Input[],
): readonly { readonly from: number; readonly to: number; readonly value: Input }[] {
  const runs: { from: number; to: number; value: Input }[] = [];
  values.forEach((value, i) => {
    const last = runs.at(-1);
    if (last?.value === value) last.to = i + 1;
    else runs.push({ from: i, to: i + 1, value });
  });
  return runs;
}
