import type { WordRun } from '../workbook/DrawnDocument';

/** What only a person can write, in brackets and marked. */
export function toBeWritten(text: string): WordRun {
  return { text: `[${text}]`, placeholder: true };
}
