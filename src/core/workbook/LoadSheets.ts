import type { DrawnWorkbook } from './DrawnWorkbook';

export interface LoadOptions {
  /** Told after each sheet how many are done of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops within moments; then none of the sheets is there. The signal's reason is thrown. */
  readonly signal?: AbortSignal;
}

/**
 * Puts finished sheets into the workbook in front, very hidden and behind its own, where a program can take them as they
 * are: contents with their results, looks, sizes, merges, links, filter, charts and print setup. What rests on the sheets'
 * own names (rules, protection, defined names) is for the caller, as is bringing them into sight.
 * @param names under which each sheet is put there, by its own; formulas follow
 */
export type LoadSheets = (
  drawn: DrawnWorkbook,
  names: ReadonlyMap<string, string>,
  options?: LoadOptions,
) => Promise<void>;
