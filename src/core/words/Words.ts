import type { Period } from '../catalogue/Period';
import type { DataStatus } from '../submission/Submission';
import type { CliWords } from './CliWords';
import type { FormWords } from './FormWords';

/** Everything that a user reads, in one language; `vi.ts` is the default, `en.ts` says the same. */
export interface Words {
  readonly language: 'vi' | 'en';
  /** An ISO date as people write it. */
  readonly date: (iso: string) => string;
  /** A period in words, e.g. “quý I năm 2026”. */
  readonly period: (period: Period) => string;
  readonly dataStatus: Readonly<Record<DataStatus, string>>;
  readonly form: FormWords;
  readonly cli: CliWords;
}
