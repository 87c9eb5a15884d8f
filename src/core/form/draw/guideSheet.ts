import type { Indicator } from '../../catalogue/Catalogue';
import { findUnit } from '../../catalogue/findUnit';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { kindNames } from '../../catalogue/kindNames';
import { roleOf } from '../../catalogue/roleOf';
import type { DrawnRow, DrawnSheet } from '../../workbook/DrawnSheet';
import { sheetOf } from '../../workbook/sheetOf';
import { wrappedHeight } from '../../workbook/wrappedHeight';
import type { FormRequest } from './FormRequest';
import type { FormStyleName } from '../contract/formStyles';
import { fillPrint } from './fillPrint';

const WIDTHS = [9, 34, 13, 18, 60, 40, 12];
const ALL_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** The sheet *Hướng dẫn*: how to fill the form, and each indicator's definition, method and the unit's part in it. */
export function guideSheet(request: FormRequest): DrawnSheet {
  const { words, catalogue } = request;
  const { guide } = words.form;
  const { columns } = guide;
  const captions = [
    columns.code,
    columns.indicator,
    columns.unitOfMeasure,
    columns.role,
    columns.definition,
    columns.method,
    columns.clause,
  ];
  const intro: readonly DrawnRow[] = [
    row('guideTitle', [guide.title]),
    ...guide.steps.map((step) => ({
      ...row('guideStep', [step]),
      height: wrappedHeight([{ text: step, width: ALL_WIDTH }]),
    })),
    { cells: [] },
  ];
  const headRow = intro.length + 1;
  const body = indicatorsOf(catalogue).map((indicator) => definitionRow(request, indicator));
  return sheetOf({
    name: words.form.guideSheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [...intro, { ...row('guideHead', captions), height: 33 }, ...body],
    merges: guide.steps.map((_, i) => `A${String(i + 2)}:G${String(i + 2)}`),
    print: fillPrint([headRow, headRow], `A1:G${String(headRow + body.length)}`),
    protected: true,
  });
}

function definitionRow(request: FormRequest, indicator: Indicator): DrawnRow {
  const { guide } = request.words.form;
  const texts = [
    indicator.label,
    indicator.unitOfMeasure,
    guide.roles[roleOf(request.unit, indicator)],
    indicator.definition,
    methodText(request, indicator),
    indicator.clause,
  ];
  return {
    height: wrappedHeight(texts.map((text, i) => ({ text, width: WIDTHS[i + 1] ?? 1 }))),
    cells: [{ value: indicator.id, style: 'guideCode' }, ...texts.map((value) => ({ value, style: 'guideText' }))],
  };
}

function methodText({ words, roster }: FormRequest, indicator: Indicator): string {
  const { methods, usual } = words.form.guide;
  const { method, leadBody } = indicator;
  if (method.kind === 'sum') return methods.sum(kindNames(indicator.reportedBy, roster, words.language));
  if (method.kind === 'ratio') return methods.ratio(method.numerator.label, method.denominator.label);
  const name = findUnit(roster, leadBody.unit)?.name ?? leadBody.unit;
  return methods.lead(leadBody.status === 'usual' ? `${name} ${usual}` : name);
}

function row(style: FormStyleName, texts: readonly string[]): DrawnRow {
  return { cells: texts.map((value) => ({ value, style })) };
}
