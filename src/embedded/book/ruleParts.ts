import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UniverDataValidationPlugin,
} from '@univerjs/data-validation';
import {
  AddConditionalRuleMutation,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import {
  DataValidationCustomFormulaService,
  DataValidationFormulaService,
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPlugin,
} from '@univerjs/sheets-data-validation';
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
  UniverSheetsFilterPlugin,
} from '@univerjs/sheets-filter';

/**
 * Of Univer's packages for validation, conditional formats and filters what a sheet needs. A blank sheet has none of
 * them, so that nothing but `registerRules` imports this: the page fetches it once the grid takes typing.
 */
export const ruleParts = {
  AddConditionalRuleMutation,
  AddDataValidationMutation,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DataValidationCustomFormulaService,
  DataValidationFormulaService,
  DataValidationModel,
  DeleteConditionalRuleMutation,
  RemoveDataValidationMutation,
  RemoveSheetsFilterMutation,
  SetConditionalRuleMutation,
  SetSheetsFilterRangeMutation,
  SheetsDataValidationValidatorService,
  SheetsFilterService,
  plugins: [
    UniverDataValidationPlugin,
    UniverSheetsDataValidationPlugin,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsFilterPlugin,
  ],
} as const;

export type RuleParts = typeof ruleParts;
