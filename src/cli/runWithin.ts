import { createContext, Script } from 'node:vm';

const sandbox = createContext({}) as { work?: () => unknown };
const script = new Script('work()');

/**
 * Runs work that does not wait for anything, and breaks it off where it takes too long, even in the middle of a loop or
 * a regular expression. What the work keeps for later may then be half done, so it should not be run again.
 *
 * @returns what it gave; null when it was broken off. What it throws is thrown.
 */
export function runWithin<Result>(milliseconds: number, work: () => Result): { readonly result: Result } | null {
  sandbox.work = work;
  try {
    return { result: script.runInContext(sandbox, { timeout: milliseconds }) as Result };
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}
