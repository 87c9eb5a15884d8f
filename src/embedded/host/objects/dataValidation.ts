import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { formatAddress, quoteSheetName } from '../../book/address';
import { type Area, subtract } from '../../book/Area';
import { fromRange, touch } from '../../book/ranges';
import { invalidArgument } from '../OfficeError';
import { type Cells, isOfficeObject, officeType } from '../OfficeObject';
import { placeOf } from './place';

type Rule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

/** Names of rule kinds: in a rule of Office.js, as `dataValidation.type`, in Univer. */
const KINDS: readonly { readonly field: string; readonly office: string; readonly univer: DataValidationType }[] = [
  { field: 'list', office: 'List', univer: DataValidationType.LIST },
  { field: 'custom', office: 'Custom', univer: DataValidationType.CUSTOM },
  { field: 'textLength', office: 'TextLength', univer: DataValidationType.TEXT_LENGTH },
  { field: 'wholeNumber', office: 'WholeNumber', univer: DataValidationType.WHOLE },
  { field: 'decimal', office: 'Decimal', univer: DataValidationType.DECIMAL },
  { field: 'date', office: 'Date', univer: DataValidationType.DATE },
  { field: 'time', office: 'Time', univer: DataValidationType.TIME },
];

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** What Excel has before a rule is set: anything goes. */
const ANYTHING: Rule = { type: DataValidationType.ANY, allowBlank: true };

/** The rules of the cells, each as it reads for the first of them; null for cells without one. */
function rulesOf({ sheet, areas }: Cells): readonly (Rule | null)[] {
  const [first] = areas;
  let rest: readonly Area[] = areas;
  const rules = sheet.rules.validations.flatMap((rule): Rule[] => {
    if (!first || !touch(rule.ranges, areas)) return [];
    const ranges = rule.ranges.map(fromRange);
    rest = ranges.reduce((parts, range) => parts.flatMap((part) => subtract(part, range)), rest);
    const [origin] = ranges;
    const [rows, columns] = [first.row - (origin?.row ?? 0), first.column - (origin?.column ?? 0)];
    const { formula1, formula2 } = rule;
    return [
      {
        ...rule,
        ...(formula1 === undefined ? {} : { formula1: sheet.book.shiftFormula(formula1, rows, columns) }),
        ...(formula2 === undefined ? {} : { formula2: sheet.book.shiftFormula(formula2, rows, columns) }),
      },
    ];
  });
  return rest.length > 0 ? [...rules, null] : rules;
}

/** What tells rules apart, whatever is said beside them. */
function criteriaOf(rule: Rule | null): string {
  return rule === null ? '' : JSON.stringify([rule.type, rule.operator, rule.formula1, rule.formula2]);
}

/** The one rule of the cells, null if there is none or several. */
function ruleOf(cells: Cells): Rule | null {
  const [first = null, ...others] = rulesOf(cells);
  return others.every((rule) => criteriaOf(rule) === criteriaOf(first)) ? first : null;
}

/** Changes the one rule of the cells; what becomes of several is said nowhere, so nobody is to count on it. */
function change(cells: Cells, location: string, fields: Partial<Rule>): void {
  const rules = rulesOf(cells);
  if (new Set(rules.map(criteriaOf)).size > 1) {
    throw invalidArgument(location);
  }
  const rule: Partial<ISheetDataValidationRule> & Rule = { ...(ruleOf(cells) ?? ANYTHING) };
  delete rule.uid;
  delete rule.ranges;
  cells.sheet.rules.setValidation(cells.areas, { ...rule, ...fields });
}

/** Gives the cells a new rule; the prompt and alert of a single one before stay. */
function replace(cells: Cells, fields: Partial<Rule>): void {
  cells.sheet.rules.setValidation(cells.areas, { ...ANYTHING, ...saidBeside(ruleOf(cells)), ...fields });
}

function saidBeside(rule: Rule | null): Partial<Rule> {
  if (rule === null) return {};
  const { prompt, promptTitle, showInputMessage, error, errorTitle, errorStyle, showErrorMessage, allowBlank } = rule;
  return Object.fromEntries(
    Object.entries({
      prompt,
      promptTitle,
      showInputMessage,
      error,
      errorTitle,
      errorStyle,
      showErrorMessage,
      allowBlank,
    }).filter(([, value]) => value !== undefined),
  );
}

function formula(value: unknown): string {
  if (isOfficeObject(value)) {
    const { sheet, areas } = value.cells ?? {};
    const area = areas?.[0];
    if (!sheet || !area) {
      throw invalidArgument('DataValidation.rule');
    }
    return `=${quoteSheetName(sheet.name)}!${formatAddress(area, true)}`;
  }
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw invalidArgument('DataValidation.rule');
  }
  return String(value);
}

function toRule(value: unknown): Partial<Rule> {
  const rule = (value ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  const kind = KINDS.find((candidate) => rule[candidate.field]);
  const body = kind && rule[kind.field];
  if (!body) {
    throw invalidArgument('DataValidation.rule');
  }
  if (kind.field === 'list') {
    return {
      type: kind.univer,
      formula1: formula(body['source']),
      showDropDown: body['inCellDropDown'] !== false,
      renderMode: DataValidationRenderMode.ARROW,
    };
  }
  if (kind.field === 'custom') {
    return { type: kind.univer, formula1: formula(body['formula']) };
  }
  const operator = OPERATORS[String(body['operator'])];
  if (!operator) {
    throw invalidArgument('DataValidation.rule');
  }
  const second = body['formula2'];
  return {
    type: kind.univer,
    operator,
    formula1: formula(body['formula1']),
    ...(second === undefined || second === null ? {} : { formula2: formula(second) }),
  };
}

function fromRule(rule: Rule | null): unknown {
  const kind = KINDS.find((candidate) => candidate.univer === rule?.type);
  if (!rule || !kind) {
    return {};
  }
  if (kind.field === 'list') {
    return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 } };
  }
  if (kind.field === 'custom') {
    return { custom: { formula: rule.formula1 } };
  }
  const operator = Object.entries(OPERATORS).find(([, univer]) => univer === rule.operator)?.[0];
  return { [kind.field]: { formula1: rule.formula1, formula2: rule.formula2, operator } };
}

export const dataValidation = officeType<Cells>({
  name: 'DataValidation',
  place: placeOf.cells,
  scalars: {
    Type: {
      get: (cells) => {
        const rules = rulesOf(cells);
        const criteria = new Set(rules.filter((rule) => rule !== null).map(criteriaOf));
        if (criteria.size > 1) {
          return 'Inconsistent';
        }
        if (criteria.size === 1 && rules.includes(null)) {
          return 'MixedCriteria';
        }
        return KINDS.find((kind) => kind.univer === rules[0]?.type)?.office ?? 'None';
      },
    },
    Rule: {
      get: (cells) => fromRule(ruleOf(cells)),
      set: (cells, value) => {
        replace(cells, toRule(value));
      },
    },
    Prompt: {
      get: (cells) => {
        const rule = ruleOf(cells);
        return {
          message: rule?.prompt ?? '',
          showPrompt: rule?.showInputMessage === true,
          title: rule?.promptTitle ?? '',
        };
      },
      set: (cells, value) => {
        const prompt = (value ?? {}) as { message?: string; showPrompt?: boolean; title?: string };
        change(cells, 'DataValidation.prompt', {
          prompt: prompt.message ?? '',
          promptTitle: prompt.title ?? '',
          showInputMessage: prompt.showPrompt !== false,
        });
      },
    },
    ErrorAlert: {
      get: (cells) => {
        const rule = ruleOf(cells);
        return {
          message: rule?.error ?? '',
          showAlert: rule?.showErrorMessage !== false,
          style: Object.entries(STYLES).find(([, style]) => style === rule?.errorStyle)?.[0] ?? 'Stop',
          title: rule?.errorTitle ?? '',
        };
      },
      set: (cells, value) => {
        const alert = (value ?? {}) as { message?: string; showAlert?: boolean; style?: string; title?: string };
        const style = STYLES[alert.style ?? 'Stop'];
        if (style === undefined) {
          throw invalidArgument('DataValidation.errorAlert');
        }
        change(cells, 'DataValidation.errorAlert', {
          error: alert.message ?? '',
          errorTitle: alert.title ?? '',
          errorStyle: style,
          showErrorMessage: alert.showAlert !== false,
        });
      },
    },
    IgnoreBlanks: {
      get: (cells) => ruleOf(cells)?.allowBlank !== false,
      set: (cells, value) => {
        change(cells, 'DataValidation.ignoreBlanks', { allowBlank: value === true });
      },
    },
  },
  methods: {
    Clear: (cells) => {
      cells.sheet.rules.setValidation(cells.areas, null);
    },
  },
});
