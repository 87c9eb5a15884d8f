import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { DrawnValidation, ValidationRule } from '../../core/workbook/DrawnValidation';

type Rule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

function ruleToUniver(rule: ValidationRule): Rule {
  switch (rule.kind) {
    case 'list':
      return {
        type: DataValidationType.LIST,
        formula1: `=${rule.source}`,
        showDropDown: true,
        renderMode: DataValidationRenderMode.ARROW,
      };
    case 'custom':
      return { type: DataValidationType.CUSTOM, formula1: `=${rule.formula}` };
    case 'textLength':
      return {
        type: DataValidationType.TEXT_LENGTH,
        operator: DataValidationOperator.LESS_THAN_OR_EQUAL,
        formula1: String(rule.max),
      };
    case 'any':
      return { type: DataValidationType.ANY };
  }
}

export function validationToUniver({ rule, prompt, error }: DrawnValidation): Rule {
  return {
    ...ruleToUniver(rule),
    allowBlank: true,
    ...(prompt ? { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text } : {}),
    ...(error
      ? { showErrorMessage: true, errorTitle: error.title, error: error.text, errorStyle: STYLES[error.style] }
      : { showErrorMessage: false }),
  };
}

function ruleFromUniver(rule: ISheetDataValidationRule): ValidationRule | null {
  const formula = (rule.formula1 ?? '').replace(/^=/, '');
  switch (rule.type) {
    case DataValidationType.LIST as string:
      // A list written as text has no source range; none is drawn like that.
      return rule.formula1?.startsWith('=') ? { kind: 'list', source: formula } : null;
    case DataValidationType.CUSTOM as string:
      return { kind: 'custom', formula };
    case DataValidationType.TEXT_LENGTH as string:
      return rule.operator === DataValidationOperator.LESS_THAN_OR_EQUAL && Number.isFinite(Number(formula))
        ? { kind: 'textLength', max: Number(formula) }
        : null;
    case DataValidationType.ANY as string:
      return { kind: 'any' };
    default:
      return null;
  }
}

/** A rule of Univer's without its range as it would be drawn; null if none is drawn like it. */
export function validationFromUniver(rule: ISheetDataValidationRule): Omit<DrawnValidation, 'range'> | null {
  const planned = ruleFromUniver(rule);
  const style = Object.entries(STYLES).find(([, value]) => value === rule.errorStyle)?.[0] as
    keyof typeof STYLES | undefined;
  return (
    planned && {
      rule: planned,
      prompt: rule.showInputMessage ? { title: rule.promptTitle ?? '', text: rule.prompt ?? '' } : null,
      error: rule.showErrorMessage
        ? { title: rule.errorTitle ?? '', text: rule.error ?? '', style: style ?? 'stop' }
        : null,
    }
  );
}
