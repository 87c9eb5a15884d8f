import type { DrawnConditionalFormat } from '../../core/workbook/DrawnConditionalFormat';
import type { DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { DrawnValidation, ValidationRule } from '../../core/workbook/DrawnValidation';
import { CALL_BYTES, jsonBytes, type Operation } from './Operation';
import { sharedValidations, type Prompt, type RuleAndAlert } from './sharedValidations';

/** Native data validation and conditional formats of a sheet that bears its own name. */
export function ruleOperations(sheet: DrawnSheet): readonly Operation[] {
  return [
    ...sharedValidations(sheet.validations).map((shared): Operation => ({
      bytes: jsonBytes(shared) + 4 * CALL_BYTES,
      enqueue: (request) => {
        const { address, rule, prompt } = shared;
        const drawn = request.sheet(sheet.name);
        const cells = address.includes(',') ? drawn.getRanges(address) : drawn.getRange(address);
        if (rule) drawRule(cells.dataValidation, rule);
        if (prompt) drawPrompt(cells.dataValidation, prompt);
      },
    })),
    ...sheet.conditionalFormats.map((drawn): Operation => ({
      bytes: jsonBytes(drawn) + 4 * CALL_BYTES,
      enqueue: (request) => {
        drawConditionalFormat(request.sheet(sheet.name).getRange(drawn.range), drawn);
      },
    })),
  ];
}

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Gives a range the rule, prompt and alert that are drawn for it. */
export function drawValidation(validation: Excel.DataValidation, drawn: DrawnValidation): void {
  drawRule(validation, drawn);
  if (drawn.prompt) drawPrompt(validation, drawn.prompt);
}

function drawRule(validation: Excel.DataValidation, { rule, error }: RuleAndAlert): void {
  validation.rule = ruleOf(rule);
  validation.errorAlert = error
    ? { showAlert: true, style: ALERTS[error.style], title: error.title, message: error.text }
    : { showAlert: false, style: 'Information', title: '', message: '' };
}

function drawPrompt(validation: Excel.DataValidation, { title, text }: Prompt): void {
  validation.prompt = { showPrompt: true, title, message: text };
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
    case 'textLength':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'any':
      // Excel keeps a prompt only beside a rule; this one is true for everything.
      return { custom: { formula: '=TRUE' } };
  }
}

function drawConditionalFormat(range: Excel.Range, drawn: DrawnConditionalFormat): void {
  switch (drawn.kind) {
    case 'formula': {
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = `=${drawn.formula}`;
      if (drawn.fill !== undefined) custom.format.fill.color = `#${drawn.fill}`;
      if (drawn.fontColor !== undefined) custom.format.font.color = `#${drawn.fontColor}`;
      if (drawn.bold !== undefined) custom.format.font.bold = drawn.bold;
      return;
    }
    case 'colorScale': {
      const [lowest, highest] = drawn.colors;
      range.conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: `#${lowest}` },
        maximum: { type: 'HighestValue', color: `#${highest}` },
      };
      return;
    }
    case 'dataBar':
      range.conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = `#${drawn.color}`;
  }
}
