import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { formatAddress, quoteSheetName } from '../../book/address';
import { invalidArgument } from '../OfficeError';
import { type Cells, isOfficeObject, officeType } from '../OfficeObject';
import { guardLook } from './guard';

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

/** The one rule of the cells, null if there is none or several. */
function ruleOf({ sheet, areas }: Cells): ISheetDataValidationRule | null {
  const rules = areas.map((area) => sheet.rules.validationAt(area.row, area.column));
  const first = rules[0] ?? null;
  return rules.every((rule) => (rule ?? null)?.uid === first?.uid) ? first : null;
}

function change(cells: Cells, location: string, fields: Rule | Partial<Rule>): void {
  guardLook(cells, location);
  cells.sheet.rules.setValidation(cells.areas, { ...(ruleOf(cells) ?? ANYTHING), ...fields });
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
  scalars: {
    Type: {
      get: (cells) => {
        const rule = ruleOf(cells);
        return KINDS.find((kind) => kind.univer === rule?.type)?.office ?? 'None';
      },
    },
    Rule: {
      get: (cells) => fromRule(ruleOf(cells)),
      set: (cells, value) => {
        change(cells, 'DataValidation.rule', toRule(value));
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
    Valid: { get: () => null },
  },
  methods: {
    Clear: (cells) => {
      guardLook(cells, 'DataValidation.clear');
      cells.sheet.rules.setValidation(cells.areas, null);
    },
  },
});
