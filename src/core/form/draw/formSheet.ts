import { periodKind } from '../../catalogue/Period';
import { changeFormula } from '../contract/changeFormula';
import { yearChangeKindOf } from '../contract/yearChangeKindOf';
import type { ChangeKind } from '../contract/ChangeKind';
import type { Indicator } from '../../catalogue/Catalogue';
import { deadlineText } from '../../words/deadlineText';
import { officeOf } from '../../catalogue/officeOf';
import { officialName } from '../../catalogue/officialName';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { roleOf, type Role } from '../../catalogue/roleOf';
import { unitOfMeasureOf } from '../../catalogue/unitOfMeasureOf';
import { STATE_SIGNS } from '../../numbers/cellState';
import { cellAddress } from '../../kernel/cellAddress';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../workbook/DrawnSheet';
import type { DrawnValidation } from '../../workbook/DrawnValidation';
import type { DrawnName } from '../../workbook/DrawnWorkbook';
import { sheetOf } from '../../workbook/sheetOf';
import { wrappedHeight } from '../../workbook/wrappedHeight';
import type { CellStyle } from '../../workbook/CellStyle';
import { entryName, remarkName, rowCode } from '../contract/cellNames';
import { formRows, type FormRow } from '../contract/formRows';
import { CODE_FORMULA } from '../../stamp/model/codeFormula';
import type { FormRequest } from './FormRequest';
import { numberStyle, targetStyle, type FormStyleName, type NumberLook } from '../contract/formStyles';
import { comparisonFormula, formComparison } from '../contract/formComparison';
import { ratioFormula } from '../contract/ratioFormula';
import { ownText } from './ownText';
import { ownPlanValidation, promptOnly, resultValidation, statusValidation } from './rowValidations';
import { targetOperand } from '../contract/targetOperand';
import { targetCell } from './targetCell';
import { numberFormatOf } from '../contract/numberFormatOf';
import { fillPrint } from './fillPrint';

/** Columns of the form, from 1. */
const FORM_COLUMNS = {
  number: 1,
  label: 2,
  code: 3,
  unitOfMeasure: 4,
  target: 5,
  ownPlan: 6,
  value: 7,
  percent: 8,
  status: 9,
  source: 10,
  note: 11,
  lastYear: 12,
  change: 13,
} as const;

/** Characters, in the order of the columns. */
const WIDTHS: Readonly<Record<keyof typeof FORM_COLUMNS, number>> = {
  number: 5,
  label: 42,
  code: 9,
  unitOfMeasure: 13,
  target: 19,
  ownPlan: 14,
  value: 14,
  percent: 19,
  status: 13,
  source: 19,
  note: 19,
  lastYear: 14,
  change: 13,
};
/** Row of the captions; a row of letters follows, then the figures. */
const HEAD_ROW = 6;
const FIRST_ROW = HEAD_ROW + 2;

/** The sheet *Biểu chỉ tiêu* with its defined names and the number styles that it uses. */
export interface FormSheet {
  readonly sheet: DrawnSheet;
  readonly names: readonly DrawnName[];
  readonly styles: Readonly<Record<string, CellStyle>>;
}

/** The printable form of one unit and period. */
export function formSheet(request: FormRequest): FormSheet {
  const { catalogue, words } = request;
  const rows = formRows(catalogue);
  const own = scopeOf(request);
  const isShown = ({ indicator }: FormRow): boolean => own === null || own.includes(indicator);
  const shown = rows.filter(isShown);
  const numbered = firstOfGroups(shown);
  const names: DrawnName[] = [];
  const styles: Record<string, CellStyle> = {};
  const validations: DrawnValidation[] = [];
  const addressOf = rowAddresses(rows);
  const body = rows.map((row, i) => {
    const at = FIRST_ROW + i;
    const drawn = new RowDrawing(request, row, at, addressOf, numbered);
    names.push(...drawn.names());
    validations.push(...drawn.validations());
    const line = drawn.line(styles);
    return isShown(row) ? line : { ...line, hidden: true };
  });
  const lastRow = FIRST_ROW + rows.length - 1;
  const clauses = clauseRows(request, shown);
  const foot = [...clauses, ...signOff(request, own)];
  const sheet = sheetOf({
    name: words.form.sheet,
    columns: Object.values(WIDTHS).map((width) => ({ width })),
    rows: [...head(request), ...body, ...foot],
    // Title and period; under the table what the plan says, and the notes.
    merges: [4, 5, ...Array.from({ length: clauses.length + 1 }, (_, i) => lastRow + 1 + i)].map(
      (row) => `A${String(row)}:M${String(row)}`,
    ),
    frozen: { rows: HEAD_ROW + 1, columns: 3 },
    print: fillPrint([HEAD_ROW, HEAD_ROW + 1], `A1:M${String(lastRow + foot.length)}`),
    protected: true,
    validations,
  });
  return { sheet, names, styles };
}

/**
 * Of a form with own rows alone, the figures that the unit has something to do with; null where all rows are shown, also
 * because the unit has to do with every figure, or with none, so that nothing is known of its scope.
 */
function scopeOf({ unit, ownRows, catalogue }: FormRequest): readonly Indicator[] | null {
  if (ownRows !== true) return null;
  const all = indicatorsOf(catalogue);
  const own = all.filter((indicator) => roleOf(unit, indicator) !== 'outside');
  return own.length === 0 || own.length === all.length ? null : own;
}

/** The first row of each numbered indicator. */
function firstOfGroups(rows: readonly FormRow[]): ReadonlySet<FormRow> {
  return new Set(rows.filter(({ group }, i) => rows[i - 1]?.group !== group));
}

const ALL_WIDTH = Object.values(WIDTHS).reduce((sum, width) => sum + width, 0);

/**
 * What the plan says of the indicators whose rows are shown, letter by letter, in as few cells as Excel's greatest height of
 * a row (409 points) allows: a row of the table has a short name only.
 */
function clauseRows({ catalogue, words }: FormRequest, shown: readonly FormRow[]): readonly DrawnRow[] {
  const groups = [...new Set(shown.map(({ group }) => group))];
  const lines = groups.map(({ number, wording }) => `(${String(number)}) ${wording}`);
  const pieces: string[] = [words.form.clauses(catalogue.plan.number)];
  for (const line of lines) {
    const longer = `${pieces.at(-1) ?? ''}\n${line}`;
    if (heightOf(longer) > HIGHEST) pieces.push(line);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces.map((text) => ({ height: heightOf(text), cells: [styled('guideStep', text)] }));
}

/** Excel's greatest height of a row less one line, as programs wrap differently. */
const HIGHEST = 390;

function heightOf(text: string): number {
  return wrappedHeight([{ text, width: ALL_WIDTH }]);
}

/** Address of each row's value cell, for formulas that point to it. */
function rowAddresses(rows: readonly FormRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ code }, i) => [code, cellAddress(FIRST_ROW + i, FORM_COLUMNS.value)]));
}

/** Everything that one row puts on the sheet. */
class RowDrawing {
  private readonly role: Role;
  private readonly indicator: Indicator;

  constructor(
    private readonly request: FormRequest,
    private readonly row: FormRow,
    private readonly at: number,
    private readonly addressOf: ReadonlyMap<string, string>,
    /** Rows that show the number of their indicator. */
    private readonly numbered: ReadonlySet<FormRow>,
  ) {
    this.indicator = row.indicator;
    this.role = roleOf(request.unit, row.indicator);
  }

  names(): readonly DrawnName[] {
    const { id } = this.indicator;
    const sheet = this.request.words.form.sheet;
    const named = (name: string, column: number): DrawnName => ({ name, sheet, range: this.cell(column) });
    const value = named(entryName(id, this.row.part), FORM_COLUMNS.value);
    if (this.row.part !== 'value') return [value];
    return [
      value,
      named(entryName(id, 'plan'), FORM_COLUMNS.ownPlan),
      named(remarkName(id, 'status'), FORM_COLUMNS.status),
      named(remarkName(id, 'source'), FORM_COLUMNS.source),
      named(remarkName(id, 'note'), FORM_COLUMNS.note),
      named(entryName(id, 'lastYear'), FORM_COLUMNS.lastYear),
    ];
  }

  /** The row itself; the number styles that it needs are added. */
  line(styles: Record<string, CellStyle>): DrawnRow {
    const { row } = this;
    const format = numberFormatOf(unitOfMeasureOf(this.request.catalogue, row).decimals);
    const number = (look: NumberLook): string => {
      const name = `${look} ${format}`;
      styles[name] = numberStyle(look, format);
      return name;
    };
    const isValue = row.part === 'value';
    const cells: (DrawnCell | null)[] = [
      styled('number', this.number()),
      styled(this.labelStyle(), row.label),
      styled('code', row.code),
      styled('unit', row.unitOfMeasure),
      isValue ? this.target(styles) : styled('blank', null),
      isValue ? { value: null, style: number(this.look) } : styled('blank', null),
      this.value(number),
      isValue ? this.comparison() : styled('blank', null),
      ...this.remarks(),
      isValue ? { value: this.lastYear(), style: number(this.look) } : styled('blank', null),
      isValue ? this.change() : styled('blank', null),
    ];
    const height = wrappedHeight([
      { text: row.label, width: WIDTHS.label - 3 },
      { text: row.unitOfMeasure, width: WIDTHS.unitOfMeasure },
    ]);
    return { height, cells };
  }

  validations(): readonly DrawnValidation[] {
    const { words } = this.request;
    const row = { indicator: this.indicator, part: this.row.part, role: this.role };
    const value = resultValidation(row, words, this.cell(FORM_COLUMNS.value));
    if (this.row.part !== 'value') return [value];
    const { columns, prompts } = words.form;
    return [
      value,
      ownPlanValidation(row, words, this.cell(FORM_COLUMNS.ownPlan)),
      statusValidation(words, this.cell(FORM_COLUMNS.status)),
      promptOnly(this.cell(FORM_COLUMNS.source), columns.source, prompts.source),
      promptOnly(this.cell(FORM_COLUMNS.note), columns.note, prompts.note),
      promptOnly(this.cell(FORM_COLUMNS.lastYear), columns.lastYear, this.lastYearPrompt()),
    ];
  }

  /** The plan's own mark where it has one; else the number stands in the first row of an indicator. */
  private number(): string | number | null {
    const { row } = this;
    if (row.part !== 'value') return null;
    return row.indicator.mark ?? (this.numbered.has(row) ? row.group.number : null);
  }

  private get look(): NumberLook {
    return this.role === 'outside' ? 'outside' : 'input';
  }

  private cell(column: number): string {
    return cellAddress(this.at, column);
  }

  private labelStyle(): FormStyleName {
    if (this.row.part !== 'value') return 'labelRatio';
    return this.indicator.level === 1 ? 'labelPart' : 'label';
  }

  private target(styles: Record<string, CellStyle>): DrawnCell {
    const { words } = this.request;
    const cell = targetCell(this.indicator.target, words.form.targetTexts, words.language);
    const style = `target ${cell.numberFormat}`;
    styles[style] = targetStyle(cell.numberFormat);
    return { value: cell.value, style };
  }

  private value(number: (look: NumberLook) => string): DrawnCell {
    const outside = this.role === 'outside';
    const sign = outside ? STATE_SIGNS.outOfScope : null;
    const { method } = this.indicator;
    if (this.row.part === 'value' && method.kind === 'ratio') {
      const address = (part: 'numerator' | 'denominator'): string =>
        this.addressOf.get(rowCode(this.indicator.id, part)) ?? '';
      return {
        value: sign ?? '',
        formula: ratioFormula(address('numerator'), address('denominator'), method.scale),
        style: number('computed'),
      };
    }
    return { value: sign, style: number(this.look) };
  }

  private comparison(): DrawnCell {
    const comparison = formComparison(this.indicator, this.role);
    if (comparison === null) return styled('percent', null);
    const formula = comparisonFormula(comparison, {
      value: this.cell(FORM_COLUMNS.value),
      target: targetOperand(this.cell(FORM_COLUMNS.target), this.indicator.target),
      ownPlan: this.cell(FORM_COLUMNS.ownPlan),
    });
    return { value: '', formula, style: comparison.kind };
  }

  /** The city's result of last year, for the body that leads the figure; of a part of a year nothing is known. */
  private lastYear(): number | null {
    const isWhole = periodKind(this.request.period) === 'year';
    return isWhole && this.role === 'lead' ? (this.indicator.lastYear ?? null) : null;
  }

  /** A figure that the form brings is said to be the city's. */
  private lastYearPrompt(): string {
    const { prompts } = this.request.words.form;
    if (this.lastYear() === null) return prompts.lastYear;
    return prompts.lastYearOfCity(this.request.catalogue.plan.year - 1);
  }

  private change(): DrawnCell {
    const kind = yearChangeKindOf(this.indicator);
    if (kind === null) return styled('blank', null);
    const [value, lastYear] = [this.cell(FORM_COLUMNS.value), this.cell(FORM_COLUMNS.lastYear)];
    return { value: '', formula: changeFormula(kind, value, lastYear), style: CHANGE_STYLES[kind] };
  }

  private remarks(): readonly DrawnCell[] {
    if (this.row.part !== 'value') return [styled('blank', null), styled('blank', null), styled('blank', null)];
    const outside = this.role === 'outside';
    const text = outside ? 'textOutside' : 'text';
    return [styled(outside ? 'statusOutside' : 'status', null), styled(text, null), styled(text, null)];
  }
}

const CHANGE_STYLES = {
  percent: 'changePercent',
  points: 'points',
  places: 'changePlaces',
} as const satisfies Record<ChangeKind, FormStyleName>;

function styled(style: FormStyleName, value: DrawnCell['value']): DrawnCell {
  return { value, style };
}

/**
 * Head: symbol and basis at the left, reporting and receiving unit at the right, title, period, captions. It stays in
 * view, so it is kept low: on a small laptop most of the screen belongs to the figures.
 */
function head(request: FormRequest): readonly DrawnRow[] {
  const { catalogue, roster, unit, period, words } = request;
  const { plan, form } = catalogue;
  const w = words.form;
  const line = (left: DrawnCell, right: DrawnCell): DrawnRow => ({
    cells: [left, null, null, null, null, null, null, right],
  });
  const middle = (style: FormStyleName, text: string, height: number): DrawnRow => ({
    height,
    cells: [styled(style, text)],
  });
  return [
    line(styled('bold', w.symbol(form.symbol)), ownText('bold', w.reportingUnit(officialName(unit, roster)))),
    line(styled('plain', w.underPlan(plan.number, words.date(plan.date))), ownText('plain', w.unitCode(unit.code))),
    line(
      styled('plain', w.deadline(deadlineText(plan.deadlines.result, words))),
      styled('plain', w.receiver(plan.receiver)),
    ),
    middle('title', form.title, 24),
    middle('subtitle', `${issuedWith(request)}\n${w.periodLine(words.period(period))}`, 36),
    { height: 48, cells: Object.values(captions(request)).map((caption) => styled('head', caption)) },
    {
      cells: ['A', 'B', 'C', 'D', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map((letter) =>
        styled('letters', letter),
      ),
    },
  ];
}

/** The document that makes the form binding. */
function issuedWith({ catalogue, words }: FormRequest): string {
  const { issuingDocument, letterSymbol } = officeOf(catalogue);
  if (issuingDocument !== '') return words.form.issuedWith(issuingDocument);
  return words.form.issuedWithLetter(letterSymbol, catalogue.plan.year);
}

/** Captions in the order of {@link FORM_COLUMNS}. */
function captions(request: FormRequest): Readonly<Record<keyof typeof FORM_COLUMNS, string>> {
  const w = request.words.form.columns;
  return {
    number: w.number,
    label: w.indicator,
    code: w.code,
    unitOfMeasure: w.unitOfMeasure,
    target: w.target,
    ownPlan: w.ownPlan,
    value: w.value,
    percent: w.percent,
    status: w.status,
    source: w.source,
    note: w.note,
    lastYear: w.lastYear,
    change: w.change,
  };
}

/** Whose rows stand in the form, and what a unit does that has a figure of another. */
function assignmentNote({ catalogue, words }: FormRequest, own: readonly Indicator[] | null): string {
  const { agency } = officeOf(catalogue);
  if (own === null) return words.form.assignment(agency);
  return words.form.ownRows(own.length, indicatorsOf(catalogue).length - own.length, agency);
}

function signOff(request: FormRequest, own: readonly Indicator[] | null): readonly DrawnRow[] {
  const w = request.words.form.signOff;
  const line = (style: FormStyleName, texts: readonly [string, string, string]): DrawnRow => ({
    cells: [
      null,
      styled(style, texts[0]),
      null,
      null,
      styled(style, texts[1]),
      null,
      null,
      null,
      null,
      styled(style, texts[2]),
    ],
  });
  const notes = `${request.words.form.signs}\n${assignmentNote(request, own)}`;
  const names = line('signature', ['', '', '']);
  return [
    { height: heightOf(notes), cells: [styled('italic', notes)] },
    line('italicCenter', ['', '', w.place(request.catalogue.form.place, request.catalogue.plan.year)]),
    line('boldCenter', [w.preparer, w.checker, w.head]),
    line('italicCenter', [w.hint, w.hint, w.headHint]),
    {
      height: 48,
      cells: [null, styled('italic', w.code), null, null, { value: '', formula: CODE_FORMULA, style: 'boldCenter' }],
    },
    names,
  ];
}
