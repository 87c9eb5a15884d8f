/** What the program says to a script that called it. */
export const EXIT = {
  /** All is fine. */
  fine: 0,
  /** There are findings of severity error or refused files; output was still written. */
  findings: 1,
  /** Wrong usage, or nothing could be done. */
  nothingDone: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
