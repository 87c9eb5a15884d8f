import type { ExcelHost } from '../../src/embedded/host/ExcelHost';
import type { BatchAnswer } from '../../src/embedded/host/runBatch';

/** An action as the client library sends it. */
export interface SentAction {
  readonly ActionType: number;
  readonly Name: string;
}

/** The kinds of action that matter here. */
export const QUERY = 2;
export const METHOD = 3;
export const SET = 4;

interface SentBatch {
  readonly Actions: readonly SentAction[];
}

export const actionsOf = (body: string): readonly SentAction[] => (JSON.parse(body) as SentBatch).Actions;

/** Where a request is to fail. */
export interface Failure {
  /** Index of the action that fails; null lets the request through. */
  readonly at: (actions: readonly SentAction[], request: number) => number | null;
  /** One of `Excel.ErrorCodes`; `silence` is an Excel that does what it is asked and never answers. */
  readonly code: string;
  /** Called when Excel has fallen silent. */
  readonly onSilence?: () => void;
}

/**
 * Lets requests fail as Excel does: what stood before the failing action is done, the rest is not. In edit mode Excel
 * refuses a request as a whole.
 * @returns gives the host back as it was
 */
export function letFail(host: ExcelHost, { at, code, onSilence }: Failure): () => void {
  const execute = host.execute.bind(host);
  let request = -1;
  host.execute = async (body) => {
    const actions = actionsOf(body);
    if (isRelease(actions)) return execute(body);
    request += 1;
    const index = at(actions, request);
    if (index === null) return execute(body);
    if (code === 'silence') {
      await execute(body);
      onSilence?.();
      return new Promise<BatchAnswer>(() => undefined);
    }
    const done = code === 'InvalidOperationInCellEditMode' ? 0 : index;
    const batch = JSON.parse(body) as SentBatch;
    const answer = await execute(JSON.stringify({ ...batch, Actions: batch.Actions.slice(0, done) }));
    return { ...answer, Error: { Code: code, Message: code, Location: '', ActionIndex: done } };
  };
  return () => {
    host.execute = execute;
  };
}

/** At the end of `Excel.run` the client gives back the references that it holds, and nobody waits for it. */
export function isRelease(actions: readonly SentAction[]): boolean {
  return actions.at(-1)?.Name === '_RemoveReference';
}

/** How many actions each request of a piece of work has. */
export async function requestsOf(host: ExcelHost, work: () => Promise<unknown>): Promise<readonly number[]> {
  const execute = host.execute.bind(host);
  const sizes: number[] = [];
  host.execute = (body) => {
    const actions = actionsOf(body);
    if (!isRelease(actions)) sizes.push(actions.length);
    return execute(body);
  };
  await work();
  host.execute = execute;
  return sizes;
}
