import type { DrawnConditionalFormat } from '../../core/workbook/DrawnConditionalFormat';
import type { DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { DrawnValidation, ValidationRule } from '../../core/workbook/DrawnValidation';
import { addressLists } from './addressLists';
import { CALL_BYTES, jsonBytes, type Operation } from './Operation';

/** Native data validation and conditional formats of a sheet that bears its own name. */
export function ruleOperations(sheet: DrawnSheet): readonly Operation[] {
  const over = (plan: DrawnConditionalFormat, draw: (range: Excel.Range) => void): Operation => ({
    bytes: jsonBytes(plan) + 4 * CALL_BYTES,
    enqueue: (request) => {
      draw(request.sheet(sheet.name).getRange(plan.range));
    },
  });
  return [
    ...[...equalValidations(sheet)].flatMap(([plan, ranges]) =>
      addressLists(ranges).map((address): Operation => ({
        bytes: jsonBytes(plan) + address.length + 4 * CALL_BYTES,
        enqueue: (request) => {
          const drawn = request.sheet(sheet.name);
          drawValidation((ranges.length > 1 ? drawn.getRanges(address) : drawn.getRange(address)).dataValidation, plan);
        },
      })),
    ),
    ...sheet.conditionalFormats.map((plan) =>
      over(plan, (range) => {
        drawConditionalFormat(range, plan);
      }),
    ),
  ];
}

/** Ranges by what they have in common. A formula is about its own cell, so it is drawn for each by itself. */
function equalValidations(sheet: DrawnSheet): ReadonlyMap<DrawnValidation, readonly string[]> {
  const first = new Map<string, DrawnValidation>();
  const ranges = new Map<DrawnValidation, string[]>();
  for (const plan of sheet.validations) {
    const { range, ...common } = plan;
    const key = JSON.stringify(plan.rule.kind === 'custom' ? plan : common);
    const known = first.get(key);
    if (known) ranges.get(known)?.push(range);
    else {
      first.set(key, plan);
      ranges.set(plan, [range]);
    }
  }
  return ranges;
}

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Gives a range the rule, prompt and alert of the plan. */
export function drawValidation(validation: Excel.DataValidation, plan: DrawnValidation): void {
  validation.rule = ruleOf(plan.rule);
  if (plan.prompt) validation.prompt = { showPrompt: true, title: plan.prompt.title, message: plan.prompt.text };
  validation.errorAlert = plan.error
    ? { showAlert: true, style: ALERTS[plan.error.style], title: plan.error.title, message: plan.error.text }
    : { showAlert: false, style: 'Information', title: '', message: '' };
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

function drawConditionalFormat(range: Excel.Range, plan: DrawnConditionalFormat): void {
  switch (plan.kind) {
    case 'formula': {
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = `=${plan.formula}`;
      if (plan.fill !== undefined) custom.format.fill.color = `#${plan.fill}`;
      if (plan.fontColor !== undefined) custom.format.font.color = `#${plan.fontColor}`;
      if (plan.bold !== undefined) custom.format.font.bold = plan.bold;
      return;
    }
    case 'colorScale': {
      const [lowest, highest] = plan.colors;
      range.conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: `#${lowest}` },
        maximum: { type: 'HighestValue', color: `#${highest}` },
      };
      return;
    }
    case 'dataBar':
      range.conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = `#${plan.color}`;
  }
}
