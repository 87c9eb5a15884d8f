import type { Rectangle } from './Rectangle';

/** Whether a cell is in a rectangle; its row and column count from 1. */
export function isInRectangle({ top, left, bottom, right }: Rectangle, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
