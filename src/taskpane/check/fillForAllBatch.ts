import { isResult } from '../../core/form/contract/isResult';
import type { CorrectionBatch } from '../../core/correction/CorrectionBatch';
import type { FormState } from '../state/WorkbookView';

/** What would be written beside the figures that lack it. */
export interface FillForAllBatches {
  readonly status: (text: string) => CorrectionBatch;
  readonly source: (text: string) => CorrectionBatch;
}

/** Batches that write one data status, or one source, beside every figure of the form that has none. */
export function fillForAll({ submission, open }: FormState): FillForAllBatches {
  const batch = (cells: readonly (readonly [indicator: string, cell: string])[], to: string): CorrectionBatch => ({
    steps: cells.map(([indicator, cell]) => ({
      code: null,
      indicator,
      correction: { sheet: submission.sheet, cell, from: null, to },
      formulaBefore: null,
    })),
    undecided: 0,
  });
  const withoutStatus = open.flatMap(({ code, indicator, cell }) =>
    code === 'STATUS_MISSING' && indicator !== null && cell !== null ? [[indicator, cell] as const] : [],
  );
  const withNumber = new Set(
    submission.entries
      .filter(({ part, state }) => isResult(part) && state === 'number')
      .map((entry) => entry.indicator),
  );
  const withoutSource = submission.remarks.flatMap(({ indicator, source, sourceCell }) =>
    withNumber.has(indicator) && source.trim() === '' && sourceCell !== null ? [[indicator, sourceCell] as const] : [],
  );
  return { status: (text) => batch(withoutStatus, text), source: (text) => batch(withoutSource, text) };
}
