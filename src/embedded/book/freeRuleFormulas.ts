import { ICommandService, type Injector } from '@univerjs/core';
import type { IRemoveDataValidationMutationParams } from '@univerjs/data-validation';
import { ruleParts } from './ruleParts';

const { DataValidationCustomFormulaService, DataValidationFormulaService, RemoveDataValidationMutation } = ruleParts;

/**
 * Has Univer forget the formulas of validation rules that are taken away. By itself (0.25.1) it looks a rule up when it
 * is gone already, so that each formula of each rule that ever was is calculated again at every change.
 */
export function freeRuleFormulas(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveDataValidationMutation.id) return;
    const { unitId, subUnitId, ruleId } = params as IRemoveDataValidationMutationParams;
    for (const rule of [ruleId].flat()) {
      injector.get(DataValidationCustomFormulaService).deleteByRuleId(unitId, subUnitId, rule);
      injector.get(DataValidationFormulaService).removeRule(unitId, subUnitId, rule);
    }
  });
}
