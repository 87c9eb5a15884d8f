import { parses } from './formula';
import { invalidArgument, OfficeError } from './OfficeError';

/** What Excel takes as the value of a member, and where that is said. */
interface Limit {
  /** `Type.Member` as on the wire. */
  readonly member: string;
  readonly rule: string;
  readonly source: string;
  /** Code of the refusal; `InvalidArgument` if left out. */
  readonly code?: string;
  readonly allows: (value: unknown) => boolean;
}

const SPECIFICATIONS =
  'https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3';
const VALIDATION = 'https://learn.microsoft.com/javascript/api/excel/excel.datavalidation';
const RANGE = 'https://learn.microsoft.com/javascript/api/excel/excel.range';
const FORMAT = 'https://learn.microsoft.com/javascript/api/excel/excel.rangeformat';
const PAGE = 'https://learn.microsoft.com/javascript/api/excel/excel.pagelayout';

/**
 * The documented limits that this host keeps, so that what passes here is not refused there. Reading them from one place
 * is the point: a limit that is not in this table is not kept.
 */
export const LIMITS: readonly Limit[] = [
  ...['Range.Formulas', 'Range.Values', 'Range.FormulasLocal'].map((member) => ({
    member,
    rule: 'a formula has at most 8,192 characters',
    source: SPECIFICATIONS,
    code: 'FormulaLengthExceedsLimit',
    allows: everyText((text) => !isFormula(text) || text.length <= 8192),
  })),
  // What is written as values is entered as the same text in `formulas` is.
  ...['Range.Formulas', 'Range.Values'].map((member) => ({
    member,
    rule: 'a formula parses; it has at most 64 levels of functions and 255 arguments of one',
    source: SPECIFICATIONS,
    allows: everyText((text) => !isFormula(text) || parses(text)),
  })),
  ...['Range.Formulas', 'Range.Values', 'Range.FormulasLocal'].map((member) => ({
    member,
    rule: 'a cell holds at most 32,767 characters',
    source: SPECIFICATIONS,
    allows: everyText((text) => text.startsWith('=') || text.replace(/^'/, '').length <= 32_767),
  })),
  {
    member: 'Range.NumberFormat',
    rule: 'a number format has paired quotes and brackets',
    source: `${RANGE}#excel-excel-range-numberformat-member`,
    allows: everyText((text) => /^(?:[^"[\]\\]|\\.|"[^"]*"|\[[^\]]*\])*$/s.test(text)),
  },
  {
    member: 'DataValidation.Rule',
    rule: 'exactly one rule; a formula or a list of at most 255 characters, which parses',
    source: `${VALIDATION}#excel-excel-datavalidation-rule-member`,
    allows: isRule,
  },
  {
    member: 'DataValidation.Prompt',
    rule: 'a title of at most 32 and a message of at most 255 characters',
    source: `${VALIDATION}#excel-excel-datavalidation-prompt-member`,
    allows: (value) => fits(value, 'title', 32) && fits(value, 'message', 255),
  },
  {
    member: 'DataValidation.ErrorAlert',
    rule: 'a title of at most 32 and a message of at most 255 characters',
    source: `${VALIDATION}#excel-excel-datavalidation-erroralert-member`,
    allows: (value) => fits(value, 'title', 32) && fits(value, 'message', 255),
  },
  {
    member: 'ConditionalFormatRule.Formula',
    rule: 'a formula that parses',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule',
    allows: (value) => typeof value !== 'string' || parses(value.startsWith('=') ? value : `=${value}`),
  },
  { member: 'RangeFont.Size', rule: '1 to 409 points', source: SPECIFICATIONS, allows: between(1, 409) },
  { member: 'RangeFormat.RowHeight', rule: '0 to 409 points', source: SPECIFICATIONS, allows: between(0, 409.5) },
  {
    member: 'RangeFormat.ColumnWidth',
    rule: 'at most 255 characters, 1,790 pixels of the default font',
    source: SPECIFICATIONS,
    allows: between(0, 1790 * 0.75),
  },
  {
    member: 'RangeFormat.IndentLevel',
    rule: 'a whole number from 0 to 250',
    source: `${FORMAT}#excel-excel-rangeformat-indentlevel-member`,
    allows: (value) => Number.isInteger(value) && between(0, 250)(value),
  },
  {
    member: 'Range.Hyperlink',
    rule: 'a screen tip of at most 255 characters',
    source: SPECIFICATIONS,
    allows: (value) => fits(value, 'screenTip', 255),
  },
  ...['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'].map((side) => ({
    member: `HeaderFooter.${side}`,
    rule: 'at most 255 characters',
    source: SPECIFICATIONS,
    allows: (value: unknown) => typeof value !== 'string' || value.length <= 255,
  })),
  {
    member: 'PageLayout.PaperSize',
    rule: 'one of Excel.PaperType',
    source: `${PAGE}#excel-excel-pagelayout-papersize-member`,
    allows: (value) =>
      /^(Letter|Legal|Executive|Tabloid|Ledger|Statement|Folio|Note|Quatro|A[345]|B[45]|A4Small|Csheet|Dsheet|Esheet|LetterSmall|Paper\d+x\d+|Envelope\w+|FanfoldUS|FanfoldStdGerman|FanfoldLegalGerman)$/.test(
        String(value),
      ),
  },
  {
    member: 'PageLayout.Zoom',
    rule: 'a scale from 10 to 400, or whole pages across and down',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions',
    allows: isZoom,
  },
  {
    member: 'Worksheet.Name',
    rule: 'not the reserved name History',
    source: 'https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9',
    allows: (value) => String(value).toLowerCase() !== 'history',
  },
];

/** Throws what Excel answers if it refuses this value for this member. */
export function keepLimits(member: string, value: unknown): void {
  for (const limit of LIMITS) {
    if (limit.member !== member || limit.allows(value)) continue;
    if (limit.code === undefined) throw invalidArgument(member);
    throw new OfficeError(limit.code, `Excel takes no such value: ${limit.rule}.`, member);
  }
}

function everyText(allows: (text: string) => boolean): (value: unknown) => boolean {
  const isAllowed = (value: unknown): boolean =>
    Array.isArray(value) ? value.every(isAllowed) : typeof value !== 'string' || allows(value);
  return isAllowed;
}

/** `=` alone is a text. */
function isFormula(text: string): boolean {
  return text.startsWith('=') && text.length > 1;
}

function between(low: number, high: number): (value: unknown) => boolean {
  return (value) => typeof value === 'number' && value >= low && value <= high;
}

function fits(value: unknown, field: string, length: number): boolean {
  const text = (value as Readonly<Record<string, unknown>> | null)?.[field];
  return typeof text !== 'string' || text.length <= length;
}

function isZoom(value: unknown): boolean {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isPages = (count: unknown): boolean =>
    count === undefined || count === null || (Number.isInteger(count) && between(0, 32_767)(count));
  const isScale = scale === undefined || scale === null || between(10, 400)(scale);
  return isScale && isPages(horizontalFitToPages) && isPages(verticalFitToPages);
}

function isRule(value: unknown): boolean {
  const rules = Object.values(
    (value ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>> | null>>,
  ).filter((rule) => rule !== null);
  const [rule] = rules;
  if (rules.length !== 1 || !rule) return false;
  return ['source', 'formula', 'formula1', 'formula2'].every((field) => {
    const text = rule[field];
    return typeof text !== 'string' || (text.length <= 255 && (!text.startsWith('=') || parses(text)));
  });
}
