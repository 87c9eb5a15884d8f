import type { DrawnRow } from '../../../workbook/DrawnSheet';
import type { Words } from '../../../words/shape/Words';
import { styledCell } from '../parts/styledCell';

/**
 * Who made the sheet, who checked it and the head, with room to sign.
 * @param columns of the three, from 1
 */
export function signOffRows(
  { form: { signOff } }: Words,
  columns: readonly [number, number, number],
): readonly DrawnRow[] {
  const three = (style: 'signature' | 'signatureHint', texts: readonly [string, string, string]): DrawnRow => ({
    cells: Array.from({ length: columns[2] }, (_, i) => {
      const place = columns.indexOf(i + 1);
      return place < 0 ? null : styledCell(style, texts[place] ?? null);
    }),
  });
  return [
    { height: 8, cells: [] },
    three('signature', [signOff.preparer, signOff.checker, signOff.head]),
    three('signatureHint', [signOff.hint, signOff.hint, signOff.headHint]),
    { height: 48, cells: [] },
  ];
}
