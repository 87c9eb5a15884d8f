import type { FindingWords } from './FindingWords';

/** Everything that a user reads, in one language; `vi.ts` is the default, `en.ts` says the same. */
export interface Words {
  readonly language: 'vi' | 'en';
  readonly findings: FindingWords;
}
