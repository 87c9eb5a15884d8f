import { columnsOfHead } from './columnsOfHead';
import type { TableColumns } from './TableColumns';

const WORDS = /^(?!.*\d{3}(?!\d)(?<!(?:19|20)\d\d)).*\p{L}{2}/u;

/**
 * The columns of a head of two rows, of which the upper one has merged cells: `Năm 2026` over `Kế hoạch` and `Ước thực
 * hiện`. Null if the lower row is no part of the head: it names nothing, holds no numbers and has words only where
 * values stand.
 */
export function joinedHead(upper: readonly string[], lower: readonly string[]): TableColumns | null {
  const above = columnsOfHead(upper);
  const filled = lower.filter((cell) => cell !== '');
  const label = above?.label ?? -1;
  const namesNothing = lower.slice(0, label + 1).every((cell, at) => cell === '' || cell === upper[at]);
  if (above === null || filled.length === 0 || !namesNothing || !filled.every((cell) => WORDS.test(cell))) return null;
  let last = '';
  const joined = Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const own = upper[at] ?? '';
    const under = lower[at] ?? '';
    if (own !== '') last = own;
    return under === '' || under === own ? own : `${last} ${under}`;
  });
  return columnsOfHead(joined);
}
