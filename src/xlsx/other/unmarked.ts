import type { Marks } from './Marks';

/** What is said of files of which there is nothing else to say. */
export const UNMARKED: Pick<Marks, 'decode' | 'sights' | 'isUncomputed' | 'isLinked' | 'runsAt'> = {
  decode: (text) => text,
  sights: [],
  isUncomputed: () => false,
  isLinked: () => false,
  runsAt: () => null,
};
