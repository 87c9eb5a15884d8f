import { cellAddress } from '../../../kernel/cellAddress';
import { isInRectangle } from '../../../kernel/isInRectangle';
import { parseCellAddress } from '../../../kernel/parseCellAddress';
import { parseCellRange } from '../../../kernel/parseCellRange';
import type { Rectangle } from '../../../kernel/Rectangle';
import type { RawSheet } from '../../../workbook/RawWorkbook';
import { isHiddenCell } from '../isHiddenCell';
import { isRepainted } from '../isRepainted';
import type { AnswerDoubts } from './AnswerDoubts';
import type { AnswerContent } from './Answers';

/** How a sheet shows the answers on it: what of them is merged with others, hidden or painted over. */
export class AnswerSight {
  private readonly merges: readonly { readonly range: string; readonly area: Rectangle }[];
  private readonly isPlain: boolean;

  /** @param places of answers on this sheet: single cells and blocks of rows */
  constructor(
    private readonly sheet: RawSheet,
    places: readonly Rectangle[],
  ) {
    const { merges = [], visibility, hiddenRows, hiddenColumns, conditional } = sheet;
    this.merges = merges.flatMap((range) => {
      const area = parseCellRange(range);
      return area !== null && hidesAnswers(area, places) ? [{ range, area }] : [];
    });
    const isFramed = visibility !== 'visible' || [hiddenRows, hiddenColumns, conditional].some(Boolean);
    this.isPlain = this.merges.length === 0 && !isFramed;
  }

  /** The content of a cell, with what the sheet makes of it. */
  seen<Content extends AnswerContent>(content: Content): Content {
    const at =
      this.isPlain || content.cell === null || content.state === 'blank' ? null : parseCellAddress(content.cell);
    if (at === null) return content;
    const found = this.doubtsAt(content.value ?? content.raw, at.row, at.column);
    return Object.keys(found).length === 0 ? content : { ...content, doubts: { ...content.doubts, ...found } };
  }

  private doubtsAt(value: AnswerContent['raw'], row: number, column: number): AnswerDoubts {
    const { merges, sheet } = this;
    const merged = merges.find(({ area }) => isInRectangle(area, row, column));
    const shown = typeof value === 'number' ? value : String(value);
    return {
      ...(merged && { merged: merged.range }),
      ...(isHiddenCell(sheet, { row, column }) && { hidden: true }),
      ...(isRepainted(sheet.conditional ?? [], cellAddress(row, column), shown) && { repainted: true }),
    };
  }
}

/** Cells shown as one hide what stands behind the first of them, and the place of another answer among them. */
function hidesAnswers(area: Rectangle, places: readonly Rectangle[]): boolean {
  const covered = places.reduce((sum, place) => sum + sharedCells(area, place), 0);
  const isFirst = places.some((place) => isInRectangle(place, area.top, area.left));
  return covered > (isFirst ? 1 : 0);
}

function sharedCells(one: Rectangle, other: Rectangle): number {
  const rows = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  const columns = Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1;
  return Math.max(0, rows) * Math.max(0, columns);
}
