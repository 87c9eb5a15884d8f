import type { Catalogue } from '../core/catalogue/Catalogue';
import type { Roster } from '../core/catalogue/Roster';
import type { Words } from '../core/words/shape/Words';
import type { ReadLimits } from '../xlsx/read/ReadLimits';

/** What every command works with. */
export interface CliContext {
  readonly catalogues: readonly [Catalogue, ...Catalogue[]];
  readonly roster: Roster;
  readonly words: Words;
  /** Limits that are not to be the usual ones when files are read. */
  readonly limits: Partial<ReadLimits>;
  /** Writes a line to standard output. */
  readonly print: (line: string) => void;
  /** Resolves when what was printed has gone out, so that no more than that waits in memory. */
  readonly printed: () => Promise<void>;
  /** Writes a line to standard error. */
  readonly complain: (line: string) => void;
  /** Says how far long work has come, on a terminal only. */
  readonly progress: (done: number, total: number) => void;
}
