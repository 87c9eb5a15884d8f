import { isResult } from '../../core/form/contract/isResult';
import { findIndicator } from '../../core/catalogue/findIndicator';
import { isAmount } from '../../core/catalogue/isAmount';
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
    const scope = inputScope(indicator, part);
    const change = differenceOf(before, now, isAmount(scope));
    return [{ indicator: id, part, unitOfMeasure: scope.unitOfMeasure, before, now, change }];
  });
}

function differenceOf(before: number, now: number | null, inPercent: boolean): SinceFormer['change'] {
  if (now === null) return null;
  if (!inPercent) return { by: rounded(now - before), kind: 'points' };
  return before === 0 ? null : { by: rounded(((now - before) / before) * 100), kind: 'percent' };
}
