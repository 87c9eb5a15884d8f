import type { JustifiedFinding } from './JustifiedFinding';

/** Characters that a workbook may lose or change, and the beginning of its own escape `_x000D_`. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|_(?=x)/g;

/** Kept warnings as one line of JSON that survives in any cell, property or setting. `readJustified` reads it. */
export function justifiedText(kept: readonly JustifiedFinding[]): string {
  const rows = kept.map(({ code, indicator, part, about, note }) => [code, indicator, part, about, note]);
  return JSON.stringify(rows).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
