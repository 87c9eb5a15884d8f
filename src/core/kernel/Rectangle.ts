import { cellAddress } from './cellAddress';

/** Cells from the first to the last row and column, counted from 1, both included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function rectangleAddress({ top, left, bottom, right }: Rectangle): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}
