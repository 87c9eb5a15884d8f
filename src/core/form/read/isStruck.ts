import type { Entry } from './Submission';

/** Whether a number is struck through as a whole: it does not count, which is said of it, so nothing else need be. */
export function isStruck({ reading }: Entry): boolean {
  return reading?.kind === 'number' && reading.notes.some(({ kind }) => kind === 'struck');
}
