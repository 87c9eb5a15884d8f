import type { IPaddingData, IStyleData } from '@univerjs/core';

/** Pixels of one indentation step, and the padding of a cell without any. */
const STEP = 9;
const BASE = 2;

/** Univer has no indentation; a wider padding on the left looks the same. Null for none. */
export function paddingOf(indent: number): IPaddingData | null {
  return indent > 0 ? { l: BASE + indent * STEP } : null;
}

export function indentOf(style: IStyleData): number {
  const left = style.pd?.l ?? BASE;
  return Math.max(0, Math.round((left - BASE) / STEP));
}
