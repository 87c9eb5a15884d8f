import { BooleanNumber } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import { fromRange, touch } from '../../book/ranges';
import type { Sheet } from '../../book/Sheet';
import { invalidArgument, unsupported } from '../OfficeError';
import { type Cells, type OfficeObject, officeType, type Scalar } from '../OfficeObject';
import { linked } from './linked';
import { range, rangeAreas } from './range';
import { color } from './rangeFormat';
import { fromLocalFormula, toLocalFormula } from '../localFormula';
import { keepLimits } from '../limits';
import { placeOf } from './place';

type Rule = IConditionFormattingRule['rule'];
type Highlight = Extract<Rule, { readonly type: CFRuleType.highlightCell }>;

interface FormatState {
  readonly sheet: Sheet;
  readonly id: string;
}

function rulesOf({ sheet, areas }: Cells): readonly IConditionFormattingRule[] {
  return sheet.rules.conditionalFormats.filter(({ ranges }) => touch(ranges, areas));
}

const NEW_RULES: Readonly<Record<string, () => Rule>> = {
  Custom: () => ({ type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '=FALSE', style: {} }),
  CellValue: () => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    operator: CFNumberOperator.equal,
    value: 0,
    style: {},
  }),
  ColorScale: () => ({
    type: CFRuleType.colorScale,
    config: [
      { index: 0, color: '#FFFFFF', value: { type: CFValueType.min } },
      { index: 1, color: '#638EC6', value: { type: CFValueType.max } },
    ],
  }),
  DataBar: () => ({
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: CFValueType.min },
      max: { type: CFValueType.max },
      isGradient: true,
      positiveColor: '#638EC6',
      nativeColor: '#FF0000',
    },
  }),
};

function typeOf(rule: Rule): string {
  switch (rule.type) {
    case CFRuleType.colorScale:
      return 'ColorScale';
    case CFRuleType.dataBar:
      return 'DataBar';
    case CFRuleType.iconSet:
      return 'IconSet';
    default:
      return rule.subType === CFSubRuleType.formula ? 'Custom' : 'CellValue';
  }
}

export const conditionalFormats: (cells: Cells) => OfficeObject = officeType<Cells>({
  name: 'ConditionalFormatCollection',
  place: placeOf.cells,
  scalars: {},
  items: ({ sheet, ...cells }) => rulesOf({ sheet, ...cells }).map((rule) => formatOf({ sheet, id: rule.cfId })),
  find: ({ sheet }, key) => {
    const rule = sheet.rules.conditionalFormats.find((candidate) => candidate.cfId === key);
    return rule ? formatOf({ sheet, id: rule.cfId }) : null;
  },
  methods: {
    Add: (cells, args): OfficeObject => {
      const rule = NEW_RULES[String(args[0])];
      if (!rule) {
        throw unsupported(
          'keeps conditional formats by formula, value, color scale and data bar only',
          'ConditionalFormatCollection.add',
        );
      }
      return formatOf({ sheet: cells.sheet, id: cells.sheet.rules.addConditionalFormat(cells.areas, rule()) });
    },
    ClearAll: (cells) => {
      cells.sheet.rules.clearConditionalFormats(cells.areas);
    },
  },
});

linked.conditionalFormats = conditionalFormats;

function ruleOf({ sheet, id }: FormatState): IConditionFormattingRule {
  const rule = sheet.rules.conditionalFormats.find((candidate) => candidate.cfId === id);
  if (!rule) {
    throw invalidArgument('ConditionalFormat');
  }
  return rule;
}

function priorityOf({ sheet, id }: FormatState): number {
  return sheet.rules.conditionalFormats.findIndex((rule) => rule.cfId === id);
}

function change(state: FormatState, edit: (rule: Rule) => Rule): void {
  const old = ruleOf(state);
  state.sheet.rules.setConditionalFormat({ ...old, rule: edit(old.rule) });
}

/** The child is there only for rules of its type, else it is a null object (or an error without `OrNullObject`). */
function part(type: string, make: (state: FormatState) => OfficeObject) {
  return {
    strict: (state: FormatState): OfficeObject => {
      if (typeOf(ruleOf(state).rule) !== type) {
        throw invalidArgument(`ConditionalFormat.${type}`);
      }
      return make(state);
    },
    orNull: (state: FormatState): OfficeObject | null => (typeOf(ruleOf(state).rule) === type ? make(state) : null),
  };
}

const custom = part('Custom', (state) => customFormat(state));
const cellValue = part('CellValue', (state) => cellValueFormat(state));
const colorScale = part('ColorScale', (state) => colorScaleFormat(state));
const dataBar = part('DataBar', (state) => dataBarFormat(state));

const formatOf: (state: FormatState) => OfficeObject = officeType<FormatState>({
  name: 'ConditionalFormat',
  place: placeOf.onSheet,
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (state) => typeOf(ruleOf(state).rule) },
    Priority: {
      get: priorityOf,
      set: (state, value) => {
        if (value !== priorityOf(state)) {
          throw unsupported('keeps conditional formats in the order in which they came', 'ConditionalFormat.priority');
        }
      },
    },
    StopIfTrue: {
      get: (state) => ruleOf(state).stopIfTrue,
      set: (state, value) => {
        state.sheet.rules.setConditionalFormat({ ...ruleOf(state), stopIfTrue: value === true });
      },
    },
  },
  children: {
    Custom: custom.strict,
    CustomOrNullObject: custom.orNull,
    CellValue: cellValue.strict,
    CellValueOrNullObject: cellValue.orNull,
    ColorScale: colorScale.strict,
    ColorScaleOrNullObject: colorScale.orNull,
    DataBar: dataBar.strict,
    DataBarOrNullObject: dataBar.orNull,
  },
  methods: {
    Delete: (state) => {
      state.sheet.rules.removeConditionalFormat(state.id);
    },
    GetRange: (state) => {
      const first = ruleOf(state).ranges[0];
      return first ? range(state.sheet, fromRange(first)) : null;
    },
    GetRangeOrNullObject: (state) => {
      const { ranges } = ruleOf(state);
      const first = ranges[0];
      return first && ranges.length === 1 ? range(state.sheet, fromRange(first)) : null;
    },
    GetRanges: (state) => rangeAreas({ sheet: state.sheet, areas: ruleOf(state).ranges.map(fromRange) }),
  },
});

const formulaScalar: Scalar<FormatState> = {
  get: (state) => {
    const { rule } = ruleOf(state);
    return 'value' in rule ? rule.value : '';
  },
  set: (state, value) => {
    change(state, (rule) => {
      const formula = String(value);
      return { ...(rule as Highlight), value: formula.startsWith('=') ? formula : `=${formula}` } as Rule;
    });
  },
};

/** The same as the user writes it. */
const formulaLocalScalar: Scalar<FormatState> = {
  get: (state) => toLocalFormula(String(formulaScalar.get(state)), state.sheet.book.culture),
  set: (state, value) => {
    const english = fromLocalFormula(String(value), state.sheet.book.culture);
    keepLimits('ConditionalFormatRule.Formula', english);
    formulaScalar.set?.(state, english);
  },
};

const customFormat = officeType<FormatState>({
  name: 'CustomConditionalFormat',
  scalars: {},
  children: { Rule: (state) => formatRule(state), Format: (state) => rangeFormatOf(state) },
});

const formatRule = officeType<FormatState>({
  name: 'ConditionalFormatRule',
  place: placeOf.onSheet,
  scalars: { Formula: formulaScalar, FormulaLocal: formulaLocalScalar },
});

const CELL_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const cellValueFormat = officeType<FormatState>({
  name: 'CellValueConditionalFormat',
  place: placeOf.onSheet,
  scalars: {
    Rule: {
      get: (state) => {
        const { rule } = ruleOf(state);
        const value = 'value' in rule ? rule.value : undefined;
        const operator = 'operator' in rule ? rule.operator : undefined;
        const [first, second] = Array.isArray(value) ? value : [value, undefined];
        const name = Object.entries(CELL_OPERATORS).find(([, candidate]) => candidate === operator)?.[0];
        return { formula1: String(first), formula2: second === undefined ? undefined : String(second), operator: name };
      },
      set: (state, value) => {
        const { formula1, formula2, operator } = (value ?? {}) as Readonly<Record<string, string | undefined>>;
        const univer = CELL_OPERATORS[String(operator)];
        const numbers = [formula1, formula2]
          .filter((bound) => bound !== undefined)
          .map((bound) => Number(bound.replace(/^=/, '')));
        if (!univer) throw invalidArgument('CellValueConditionalFormat.rule');
        if (numbers.some((bound) => !Number.isFinite(bound))) {
          throw unsupported('compares with numbers only', 'CellValueConditionalFormat.rule');
        }
        const bounds = numbers.length > 1 ? numbers : numbers[0];
        change(state, (rule) => ({ ...(rule as Highlight), operator: univer, value: bounds }) as Rule);
      },
    },
  },
  children: { Format: (state) => rangeFormatOf(state) },
});

function styleOf(state: FormatState): Highlight['style'] {
  const { rule } = ruleOf(state);
  return 'style' in rule ? rule.style : {};
}

function changeStyle(state: FormatState, style: Highlight['style']): void {
  change(state, (rule) => ({ ...(rule as Highlight), style: { ...(rule as Highlight).style, ...style } }));
}

const flag = (value: unknown): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const rangeFormatOf = officeType<FormatState>({
  name: 'ConditionalRangeFormat',
  scalars: {},
  children: { Fill: (state) => fillOf(state), Font: (state) => fontOf(state) },
});

const fillOf = officeType<FormatState>({
  name: 'ConditionalRangeFill',
  place: placeOf.onSheet,
  scalars: {
    Color: {
      get: (state) => styleOf(state).bg?.rgb ?? '',
      set: (state, value) => {
        changeStyle(state, { bg: { rgb: color(value, 'ConditionalRangeFill.color') } });
      },
    },
  },
  methods: {
    Clear: (state) => {
      changeStyle(state, { bg: null });
    },
  },
});

const fontOf = officeType<FormatState>({
  name: 'ConditionalRangeFont',
  place: placeOf.onSheet,
  scalars: {
    Color: {
      get: (state) => styleOf(state).cl?.rgb ?? '',
      set: (state, value) => {
        changeStyle(state, { cl: { rgb: color(value, 'ConditionalRangeFont.color') } });
      },
    },
    Bold: {
      get: (state) => styleOf(state).bl === BooleanNumber.TRUE,
      set: (state, value) => {
        changeStyle(state, { bl: flag(value) });
      },
    },
    Italic: {
      get: (state) => styleOf(state).it === BooleanNumber.TRUE,
      set: (state, value) => {
        changeStyle(state, { it: flag(value) });
      },
    },
    Underline: {
      get: (state) => (styleOf(state).ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
      set: (state, value) => {
        if (value !== 'None' && value !== 'Single') {
          throw unsupported('underlines once only', 'ConditionalRangeFont.underline');
        }
        changeStyle(state, { ul: { s: flag(value === 'Single') } });
      },
    },
    Strikethrough: {
      get: (state) => styleOf(state).st?.s === BooleanNumber.TRUE,
      set: (state, value) => {
        changeStyle(state, { st: { s: flag(value) } });
      },
    },
  },
  methods: {
    Clear: (state) => {
      changeStyle(state, {
        cl: null,
        bl: flag(false),
        it: flag(false),
        ul: { s: flag(false) },
        st: { s: flag(false) },
      });
    },
  },
});

/** Names of bounds in Office.js's criteria and in Univer. */
const BOUNDS: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

interface Criterion {
  readonly type?: string | undefined;
  readonly color?: string;
  readonly formula?: string | number | null;
}

function toBound(criterion: Criterion, location: string): IValueConfig {
  const type = BOUNDS[criterion.type ?? ''];
  if (!type) {
    throw invalidArgument(location);
  }
  const { formula } = criterion;
  return formula === undefined || formula === null ? { type } : { type, value: Number(formula) };
}

const colorScaleFormat = officeType<FormatState>({
  name: 'ColorScaleConditionalFormat',
  place: placeOf.onSheet,
  scalars: {
    ThreeColorScale: {
      get: (state) => {
        const { rule } = ruleOf(state);
        return rule.type === CFRuleType.colorScale && rule.config.length === 3;
      },
    },
    Criteria: {
      get: (state) => {
        const { rule } = ruleOf(state);
        const stops = rule.type === CFRuleType.colorScale ? rule.config : [];
        const names = stops.length === 3 ? ['minimum', 'midpoint', 'maximum'] : ['minimum', 'maximum'];
        return Object.fromEntries(
          stops.map((stop, index): [string, Criterion] => [
            names[index] ?? '',
            {
              color: stop.color,
              type: Object.entries(BOUNDS).find(([, type]) => type === stop.value.type)?.[0],
              formula: stop.value.value === undefined ? null : String(stop.value.value),
            },
          ]),
        );
      },
      set: (state, value) => {
        const { minimum, midpoint, maximum } = (value ?? {}) as Readonly<Record<string, Criterion | undefined>>;
        const location = 'ColorScaleConditionalFormat.criteria';
        const stops = [minimum, midpoint, maximum].filter((stop) => stop !== undefined);
        if (!minimum || !maximum) {
          throw invalidArgument(location);
        }
        change(state, () => ({
          type: CFRuleType.colorScale,
          config: stops.map((stop, index) => ({
            index,
            color: color(stop.color, location),
            value: toBound(stop, location),
          })),
        }));
      },
    },
  },
});

const dataBarFormat = officeType<FormatState>({
  name: 'DataBarConditionalFormat',
  place: placeOf.onSheet,
  scalars: {
    ShowDataBarOnly: {
      get: (state) => {
        const { rule } = ruleOf(state);
        return rule.type === CFRuleType.dataBar && !rule.isShowValue;
      },
      set: (state, value) => {
        change(state, (rule) => (rule.type === CFRuleType.dataBar ? { ...rule, isShowValue: value !== true } : rule));
      },
    },
    LowerBoundRule: boundScalar('min'),
    UpperBoundRule: boundScalar('max'),
  },
  children: { PositiveFormat: (state) => positiveFormat(state) },
});

function boundScalar(side: 'min' | 'max'): Scalar<FormatState> {
  return {
    get: (state) => {
      const { rule } = ruleOf(state);
      const bound = rule.type === CFRuleType.dataBar ? rule.config[side] : null;
      const type = Object.entries(BOUNDS).find(([, candidate]) => candidate === bound?.type)?.[0];
      return { type, formula: bound?.value === undefined ? undefined : String(bound.value) };
    },
    set: (state, value) => {
      change(state, (rule) => {
        if (rule.type !== CFRuleType.dataBar) {
          return rule;
        }
        const criterion = (value ?? {}) as Criterion;
        const automatic = { type: side === 'min' ? CFValueType.min : CFValueType.max };
        const bound = criterion.type === 'Automatic' ? automatic : toBound(criterion, 'DataBarConditionalFormat');
        return { ...rule, config: { ...rule.config, [side]: bound } };
      });
    },
  };
}

const positiveFormat = officeType<FormatState>({
  name: 'ConditionalDataBarPositiveFormat',
  place: placeOf.onSheet,
  scalars: {
    FillColor: {
      get: (state) => {
        const { rule } = ruleOf(state);
        return rule.type === CFRuleType.dataBar ? rule.config.positiveColor : '';
      },
      set: (state, value) => {
        change(state, (rule) =>
          rule.type === CFRuleType.dataBar
            ? { ...rule, config: { ...rule.config, positiveColor: color(value, 'PositiveFormat.fillColor') } }
            : rule,
        );
      },
    },
    GradientFill: {
      get: (state) => {
        const { rule } = ruleOf(state);
        return rule.type === CFRuleType.dataBar && rule.config.isGradient;
      },
      set: (state, value) => {
        change(state, (rule) =>
          rule.type === CFRuleType.dataBar ? { ...rule, config: { ...rule.config, isGradient: value === true } } : rule,
        );
      },
    },
  },
});
