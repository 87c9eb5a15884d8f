import { isResult } from '../../core/form/contract/isResult';
import { findIndicator } from '../../core/catalogue/findIndicator';
import type { RowPart } from '../../core/form/contract/cellNames';
import { inputScope } from '../../core/form/contract/inputScope';
import type { FormState } from '../state/WorkbookView';
import { rounded } from './rounded';
import type { Since } from './sinceText';

/** A figure of the form beside that of the same cell in the earlier report. */
export interface SinceFormer extends Since {
  readonly indicator: string;
  readonly part: RowPart;
}

/**
 * The figures of the earlier report that the form is held against, each with the present one. None where the two are not
 * of the same plan and unit.
 */
export function sinceFormer({ submission, former, catalogue }: FormState): readonly SinceFormer[] {
  if (former === null) return [];
  const { identity, entries } = former.submission;
  if (identity.plan !== submission.identity.plan || identity.unit !== submission.identity.unit) return [];
  return entries.flatMap(({ indicator: id, part, value: before }): SinceFormer[] => {
    const indicator = findIndicator(catalogue, id);
    if (before === null || !isResult(part) || indicator === undefined) return [];
    const now = submission.entries.find((each) => each.indicator === id && each.part === part)?.value ?? null;
    const { unitOfMeasure, hardRange } = inputScope(indicator, part);
    const isAmount = hardRange.min === 0 && hardRange.max === null;
    return [{ indicator: id, part, unitOfMeasure, before, now, change: changeOf(before, now, isAmount) }];
  });
}

function changeOf(before: number, now: number | null, isAmount: boolean): SinceFormer['change'] {
  if (now === null) return null;
  if (!isAmount) return { by: rounded(now - before), kind: 'points' };
  return before === 0 ? null : { by: rounded(((now - before) / before) * 100), kind: 'percent' };
}
