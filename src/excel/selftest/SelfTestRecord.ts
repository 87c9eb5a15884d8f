import type { Answer } from './ConformanceCase';

/** What one case came to: what was answered, or the code of the refusal. */
export type CaseOutcome = { readonly id: string } & ({ readonly answer: Answer } | { readonly code: string });

/** What an Excel answered to the conformance cases. Holds nothing of the user's. */
export interface SelfTestRecord {
  readonly format: 'chitieu.self-test/1';
  /** As Office tells it, e.g. `PC`, `OfficeOnline`, `Mac`. */
  readonly platform: string;
  /** Build of Office, e.g. `16.0.18025.20160`. */
  readonly build: string;
  /** Sets of the interface that this Excel has, e.g. `ExcelApi 1.14`. */
  readonly sets: readonly string[];
  /** Day on which it was run, ISO. */
  readonly day: string;
  readonly answers: readonly CaseOutcome[];
  /** Names of what could not be taken away again. */
  readonly left: readonly string[];
}
