import { beginningOf } from '../../kernel/beginningOf';
import { cellAddress } from '../../kernel/cellAddress';
import { isInRange } from '../../kernel/isInRange';
import type { RawSheet } from '../../workbook/RawWorkbook';
import type { NotedCell } from './Submission';

/** More of a note than helps anybody. */
const LONGEST = 200;

/** An input cell; without an address where it is not in the workbook. */
type Input = Pick<NotedCell, 'indicator' | 'part'> & { readonly cell: string | null };

/** Input cells beside which somebody wrote something that is no part of the form. */
export function notedFigures({ notes = [] }: RawSheet, entries: readonly Input[]): readonly NotedCell[] {
  if (notes.length === 0) return [];
  const texts = new Map(notes.map(({ row, column, text }) => [cellAddress(row, column), shown(text)]));
  return entries.flatMap(({ indicator, part, cell }) => {
    const text = cell === null ? undefined : texts.get(cell);
    return cell === null || text === undefined || text === '' ? [] : [{ indicator, part, cell, text }];
  });
}

/** Input cells over which a text is drawn, the first one of each text. */
export function coveredFigures({ boxes = [] }: RawSheet, entries: readonly Input[]): readonly NotedCell[] {
  return boxes.flatMap(({ range, text }) => {
    const first = entries.find(({ cell }) => cell !== null && isInRange(cell, range));
    if (first === undefined || first.cell === null) return [];
    return [{ indicator: first.indicator, part: first.part, cell: first.cell, text: shown(text) }];
  });
}

/** What Excel puts before a newer comment in the note that it keeps for older programs, which keep that alone. */
const FOR_OLDER = /^\[[^\]]{1,60}\][^]{1,900}?https:\/\/go\.microsoft\.com\/fwlink\/\?linkid=870924\s*/i;

function shown(text: string): string {
  const plain = text
    .slice(0, 10 * LONGEST)
    .replace(FOR_OLDER, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > LONGEST ? `${beginningOf(plain, LONGEST)}…` : plain;
}
