import { BooleanNumber } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { DrawnConditionalFormat } from '../../core/workbook/DrawnConditionalFormat';
import { toHex } from './styleFromUniver';

type Rule = IConditionFormattingRule['rule'];

export function conditionalFormatToUniver(drawn: DrawnConditionalFormat): Rule {
  switch (drawn.kind) {
    case 'formula':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: `=${drawn.formula}`,
        style: {
          ...(drawn.fill ? { bg: { rgb: `#${drawn.fill}` } } : {}),
          ...(drawn.fontColor ? { cl: { rgb: `#${drawn.fontColor}` } } : {}),
          ...(drawn.bold ? { bl: BooleanNumber.TRUE } : {}),
        },
      };
    case 'colorScale':
      return {
        type: CFRuleType.colorScale,
        config: [
          { index: 0, color: `#${drawn.colors[0]}`, value: { type: CFValueType.min } },
          { index: 1, color: `#${drawn.colors[1]}`, value: { type: CFValueType.max } },
        ],
      };
    case 'dataBar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: false,
          positiveColor: `#${drawn.color}`,
          nativeColor: '#FF0000',
        },
      };
  }
}

/** A rule of Univer's over one A1 range as it would be drawn; null if none is drawn like it. */
export function conditionalFormatFromUniver(rule: Rule, range: string): DrawnConditionalFormat | null {
  if (rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula) {
    const fill = toHex(rule.style.bg?.rgb);
    const fontColor = toHex(rule.style.cl?.rgb);
    return {
      kind: 'formula',
      range,
      formula: rule.value.replace(/^=/, ''),
      ...(fill ? { fill } : {}),
      ...(fontColor ? { fontColor } : {}),
      ...(rule.style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    };
  }
  if (rule.type === CFRuleType.colorScale) {
    const first = toHex(rule.config[0]?.color);
    const last = toHex(rule.config.at(-1)?.color);
    return first && last ? { kind: 'colorScale', range, colors: [first, last] } : null;
  }
  if (rule.type === CFRuleType.dataBar) {
    return { kind: 'dataBar', range, color: toHex(rule.config.positiveColor) ?? '638EC6' };
  }
  return null;
}
