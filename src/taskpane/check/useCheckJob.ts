import { useReducer } from 'react';
import type { CorrectionBatch } from '../../core/correction/CorrectionBatch';
import { revertCorrection } from '../../core/correction/revertCorrection';
import type { Correction, Finding } from '../../core/validation/Finding';
import { asWorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import { checkJob, NEW_CHECK, type CheckEvent, type CheckJob, type FindingFilter } from './checkJob';
import { changeJustified } from './changeJustified';
import { findingKey } from './findingKey';
import type { FormRestoration } from './restorationOf';

/** What can be done with the findings of the form in front; each act is followed by a new check of the whole form. */
export interface CheckActions {
  readonly filter: (filter: FindingFilter) => void;
  readonly take: (finding: Finding) => void;
  readonly goTo: (finding: Finding) => void;
  readonly check: () => void;
  readonly clearMarks: () => void;
  readonly mend: (batch: CorrectionBatch) => void;
  /** Takes one entry of the log back. */
  readonly revert: (id: number) => void;
  /** Takes back all that was written at one time. */
  readonly revertAll: (time: string) => void;
  readonly keep: (finding: Finding, note: string) => void;
  readonly takeBack: (finding: Finding) => void;
  readonly restore: (restoration: FormRestoration) => void;
}

export function useCheckJob(): { readonly job: CheckJob; readonly actions: CheckActions } {
  const { monitor } = usePane();
  const [job, dispatch] = useReducer(checkJob, NEW_CHECK);
  const run = (work: () => Promise<CheckEvent>): void => {
    dispatch({ type: 'start' });
    work().then(dispatch, (error: unknown) => {
      dispatch({ type: 'failed', error });
    });
  };
  const then = (work: Promise<void>, event: CheckEvent = { type: 'done' }): Promise<CheckEvent> =>
    work.then(() => event);
  const take = (finding: Finding): void => {
    dispatch({ type: 'current', key: findingKey(finding) });
  };

  const actions: CheckActions = {
    filter: (filter) => {
      dispatch({ type: 'filter', filter });
    },
    take,
    goTo: (finding) => {
      const { sheet, cell } = finding;
      take(finding);
      if (sheet !== null && cell !== null) run(() => then(monitor.goTo(sheet, cell)));
    },
    check: () => {
      run(() => then(monitor.check()));
    },
    clearMarks: () => {
      run(() => then(monitor.clearMarks(), { type: 'done', said: { kind: 'marksCleared' } }));
    },
    mend: (batch) => {
      const corrections = batch.steps.map(({ correction }) => correction);
      run(() =>
        then(
          monitor.act((port) => port.apply(corrections)),
          { type: 'mended', batch, time: now() },
        ),
      );
    },
    revert: (id) => {
      const revert = revertCorrection(job.log, id);
      if (revert === null) return;
      const { correction, log } = revert;
      run(async () => {
        try {
          await monitor.act((port) => port.apply([correction]));
          return { type: 'reverted', log };
        } catch (error) {
          if (asWorkbookError(error).code !== 'CHANGED') throw error;
          return { type: 'done', said: { kind: 'notReverted', cell: correction.cell } };
        }
      });
    },
    revertAll: (time) => {
      let { log } = job;
      const corrections: Correction[] = [];
      for (const { id } of job.log.filter((entry) => entry.time === time)) {
        const revert = revertCorrection(log, id);
        if (revert === null) return;
        ({ log } = revert);
        corrections.push(revert.correction);
      }
      run(async () => {
        try {
          await monitor.act((port) => port.apply(corrections));
          return { type: 'reverted', log };
        } catch (error) {
          if (asWorkbookError(error).code !== 'CHANGED') throw error;
          const cell = asWorkbookError(error).details.split('!').at(-1) ?? '';
          return { type: 'done', said: { kind: 'notReverted', cell } };
        }
      });
    },
    keep: (finding, note) => {
      run(() => then(changeJustified(monitor, finding, note)));
    },
    takeBack: (finding) => {
      run(() => then(changeJustified(monitor, finding, null)));
    },
    restore: ({ sheet, batch, validations }) => {
      const corrections = batch.steps.map(({ correction }) => correction);
      const time = now();
      run(async () => {
        await monitor.act(async (port) => {
          if (corrections.length > 0) {
            await port.apply(corrections);
            // They stand in the workbook, whatever becomes of the lists.
            dispatch({ type: 'applied', batch, time });
          }
          if (validations.length > 0) await port.restoreValidations(sheet, validations);
        });
        return { type: 'done', said: { kind: 'restored', count: corrections.length + validations.length } };
      });
    },
  };
  return { job, actions };
}

const now = (): string => new Date().toISOString();
