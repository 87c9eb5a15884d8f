import { officialName } from '../../../catalogue/officialName';
import { cellAddress } from '../../../kernel/cellAddress';
import type { CellStyle } from '../../../workbook/CellStyle';
import type { CellValue, DrawnCell, DrawnRow, DrawnSheet } from '../../../workbook/DrawnSheet';
import type { DrawnValidation } from '../../../workbook/DrawnValidation';
import type { DrawnName } from '../../../workbook/DrawnWorkbook';
import { sheetOf } from '../../../workbook/sheetOf';
import { wrappedHeight } from '../../../workbook/wrappedHeight';
import { FORM_STYLES, numberStyle, type FormStyleName } from '../../contract/formStyles';
import { SELF_SCORE_CODE, SELF_SCORE_NAME } from '../../contract/scores/selfScoreLayout';
import type { FormRequest } from '../FormRequest';
import type { AskedScore } from './AskedScore';
import { fillPrint } from '../fillPrint';

/** Points have as many decimals as they are typed with. */
export const SELF_SCORE_STYLES = {
  selfScore: numberStyle('input', 'General'),
  selfScoreTotal: { ...numberStyle('computed', 'General'), bold: true },
  selfScoreNote: { ...FORM_STYLES.text, numberFormat: '@' },
} as const satisfies Record<string, CellStyle>;

type Style = FormStyleName | keyof typeof SELF_SCORE_STYLES;

/** Key, rule, fewest, most, points, note: as `SELF_SCORE_COLUMNS`. */
const WIDTHS = [22, 58, 11, 11, 13, 44];
const LABEL_WIDTH = 56;
const LAST = 'F';

/** The sheet *Tự chấm điểm* with the defined name of its rows: one row a rule of the office's table of points. */
export function selfScoreSheet(
  scores: readonly AskedScore[],
  { catalogue: { plan }, roster, unit, period, words }: FormRequest,
): { readonly sheet: DrawnSheet; readonly names: readonly DrawnName[] } {
  const own = words.selfScores;
  const line = (left: string, right: string, style: FormStyleName): DrawnRow => ({
    cells: [cell(style, left), null, null, null, cell(style, right)],
  });
  const rows: DrawnRow[] = [
    line(
      words.form.underPlan(plan.number, words.date(plan.date)),
      words.form.reportingUnit(officialName(unit, roster)),
      'bold',
    ),
    line('', words.form.unitCode(unit.code), 'plain'),
    { height: 24, cells: [cell('title', own.title)] },
    { height: 18, cells: [cell('subtitle', words.form.periodOf(words.period(period)))] },
    { height: 33, cells: [cell('italic', own.note)] },
    { cells: [cell('plain', SELF_SCORE_CODE)] },
    { height: 33, cells: own.columns.map((caption) => cell('head', caption)) },
  ];
  const first = rows.length + 1;
  for (const { rule, label, least, most, raw = null, note = '' } of scores) {
    rows.push({
      height: wrappedHeight([{ text: label, width: LABEL_WIDTH }]),
      cells: [
        cell('code', rule),
        cell('label', label),
        cell('unit', least),
        cell('unit', most),
        cell('selfScore', raw),
        cell('selfScoreNote', note === '' ? null : note),
      ],
    });
  }
  const last = rows.length;
  const range = (column: number): string => `${cellAddress(first, column)}:${cellAddress(last, column)}`;
  const total = scores.reduce((sum, { raw }) => sum + (typeof raw === 'number' ? raw : 0), 0);
  rows.push({
    cells: [
      cell('blank', null),
      cell('head', own.total),
      cell('blank', null),
      cell('blank', null),
      { ...cell('selfScoreTotal', total), formula: `SUM(${range(5)})` },
      cell('blank', null),
    ],
  });
  const sheet = sheetOf({
    name: words.form.selfScoreSheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges: [`A3:${LAST}3`, `A4:${LAST}4`, `A5:${LAST}5`],
    frozen: { rows: first - 1, columns: 0 },
    print: fillPrint([first - 1, first - 1], `A1:${LAST}${String(rows.length)}`),
    protected: true,
    validations: [validation(first, range(5), own)],
  });
  const block = `${cellAddress(first, 1)}:${cellAddress(last, WIDTHS.length)}`;
  return { sheet, names: [{ name: SELF_SCORE_NAME, sheet: words.form.selfScoreSheet, range: block }] };
}

/** A number between the bounds beside it. */
function validation(
  row: number,
  range: string,
  { prompt, columns }: { readonly prompt: string; readonly columns: readonly string[] },
): DrawnValidation {
  const [least, most, points] = [3, 4, 5].map((column) => cellAddress(row, column));
  const bounds = `${String(points)}>=${String(least)},${String(points)}<=${String(most)}`;
  const title = columns[4] ?? '';
  return {
    range,
    rule: { kind: 'custom', formula: `IF(ISNUMBER(${String(points)}),AND(${bounds}),FALSE)` },
    prompt: { title, text: prompt },
    error: { title, text: prompt, style: 'stop' },
  };
}

function cell(style: Style, value: CellValue): DrawnCell {
  return { value, style };
}
