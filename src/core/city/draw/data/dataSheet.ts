import { indicatorsOf } from '../../../catalogue/indicatorsOf';
import type { Indicator } from '../../../catalogue/Catalogue';
import { unitOfMeasureOf } from '../../../catalogue/unitOfMeasureOf';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../../workbook/DrawnSheet';
import { entryName } from '../../../form/contract/cellNames';
import { annexPrint } from '../parts/annexPrint';
import { boundedText } from '../../../kernel/boundedText';
import type { CityContext } from '../parts/CityContext';
import type { FigureLine, ImputedLine } from '../../../compilation/model/CityReport';
import { figureStyleName } from '../parts/cityStyles';
import { IMPUTED_CODE, ROLE_CODES, USE_CODES } from '../../contract/data/dataCodes';
import { DATA_COLUMNS, DATA_HEAD_ROWS, isImputed, type DataColumn } from '../../contract/data/dataLayout';
import { labelIn } from '../parts/labelIn';
import { shared } from '../parts/shared';
import { lineValue } from '../../contract/data/lineValue';
import { sheetOf } from '../../../workbook/sheetOf';
import { styledCell } from '../parts/styledCell';
import type { Words } from '../../../words/shape/Words';

const WIDTHS: Readonly<Record<DataColumn, number>> = {
  number: 7,
  unit: 11,
  unitName: 30,
  code: 8,
  name: 10,
  indicator: 40,
  unitOfMeasure: 14,
  value: 16,
  numerator: 14,
  denominator: 14,
  ownPlan: 16,
  role: 8,
  use: 7,
  reason: 30,
  status: 11,
  source: 28,
  note: 28,
  file: 36,
  sheet: 14,
  cell: 12,
  raw: 20,
  lastYear: 16,
};

/** The sheet *Số liệu*: one line for each unit and figure, from which the city figures are computed. */
export function dataSheet(context: CityContext): DrawnSheet {
  const { words, data } = context;
  const columns = Object.keys(DATA_COLUMNS) as DataColumn[];
  const lineRow = lineDrawing(context);
  return sheetOf({
    name: words.city.sheets.data,
    columns: columns.map((column) => ({ width: WIDTHS[column] })),
    rows: [
      { height: 22, cells: [styledCell('sheetTitle', words.city.dataTitle)] },
      { cells: [styledCell('note', words.city.dataNote)] },
      { height: 33, cells: columns.map((column) => styledCell('head', words.city.data[column])) },
      ...data.lines.map(lineRow),
    ],
    frozen: { rows: DATA_HEAD_ROWS, columns: 5 },
    print: annexPrint([DATA_HEAD_ROWS, DATA_HEAD_ROWS], `A1:V${String(data.lastRow)}`, 2, ['A', 'D']),
    autoFilter: `A${String(DATA_HEAD_ROWS)}:V${String(data.lastRow)}`,
  });
}

/** What all lines of an indicator, a unit or a file have in common is made once: there are some ten thousand lines. */
function lineDrawing(context: CityContext): (line: FigureLine | ImputedLine, i: number) => DrawnRow {
  const { catalogue, roster, words } = context;
  const ofIndicator = new Map(indicatorsOf(catalogue).map((each) => [each.id, indicatorCells(each, context)]));
  const ofUnit = new Map(
    roster.units.map(({ code, name }) => [code, { code: styledCell('code', code), name: styledCell('text', name) }]),
  );
  const text = shared((value: string) => styledCell('text', boundedText(value)));
  const typed = shared((value: string) => styledCell('typed', boundedText(value)));
  const center = shared((value: string) => styledCell('center', value === '' ? null : value));
  const blank = shared((style: string): DrawnCell => (style === '' ? { value: null } : { value: null, style }));
  return (line, i) => {
    const indicator = ofIndicator.get(line.indicator);
    const unit = ofUnit.get(line.unit);
    const look = isImputed(line) ? 'imputed' : line.reason === 'error' ? 'withheld' : 'figure';
    const number = (value: number | null, style: string | undefined): DrawnCell =>
      value === null ? blank(style ?? '') : style === undefined ? { value } : { value, style };
    const head: readonly DrawnRow['cells'][number][] = [
      styledCell('count', i + 1),
      unit?.code ?? null,
      unit?.name ?? null,
      indicator?.code ?? null,
      indicator?.name ?? null,
      indicator?.label ?? null,
      indicator?.unitOfMeasure ?? null,
    ];
    if (isImputed(line)) {
      return {
        cells: head.concat([
          number(line.value, indicator?.styles[look].value),
          number(line.numerator, indicator?.styles[look].numerator),
          number(line.denominator, indicator?.styles[look].denominator),
          number(null, indicator?.styles.figure.value),
          center(ROLE_CODES.reports),
          center(IMPUTED_CODE),
          text(words.city.imputedBy(line.method, basisText(line, words))),
          ...['', '', '', '', '', '', ''].map(typed),
          number(null, indicator?.styles.figure.value),
        ]),
      };
    }
    const value = lineValue(line);
    const sign = look === 'withheld' ? 'signWithheld' : 'sign';
    return {
      cells: head.concat([
        typeof value === 'string' ? styledCell(sign, value) : number(value, indicator?.styles[look].value),
        number(line.numerator, indicator?.styles[look].numerator),
        number(line.denominator, indicator?.styles[look].denominator),
        number(line.ownPlan, indicator?.styles.figure.value),
        center(ROLE_CODES[line.role]),
        center(USE_CODES[line.use]),
        text(line.reason === null ? '' : words.reasons[line.reason]),
        text(line.status === null ? '' : words.dataStatus[line.status]),
        typed(line.source),
        typed(line.note),
        typed(line.file),
        typed(line.sheet),
        typed(line.cell ?? ''),
        typed(line.raw),
        number(line.lastYear, indicator?.styles.figure.value),
      ]),
    };
  };
}

/** The period that it was taken from, or of how many units it is the mean. */
function basisText({ basis }: ImputedLine, words: Words): string {
  return typeof basis === 'number' ? String(basis) : words.period(basis);
}

function indicatorCells(indicator: Indicator, { catalogue, words }: CityContext) {
  const { method } = indicator;
  const isRatio = method.kind === 'ratio';
  const decimalsOf = (item: { readonly unitOfMeasure: string }): number => unitOfMeasureOf(catalogue, item).decimals;
  const styles = (look: 'figure' | 'withheld' | 'imputed') => ({
    value: figureStyleName(look, decimalsOf(indicator)),
    numerator: isRatio ? figureStyleName(look, decimalsOf(method.numerator)) : 'text',
    denominator: isRatio ? figureStyleName(look, decimalsOf(method.denominator)) : 'text',
  });
  return {
    code: styledCell('code', indicator.id),
    name: styledCell('code', entryName(indicator.id, 'value')),
    label: styledCell('text', labelIn(words, indicator)),
    unitOfMeasure: styledCell('center', words.unitOfMeasure(indicator.unitOfMeasure)),
    styles: { figure: styles('figure'), withheld: styles('withheld'), imputed: styles('imputed') },
  };
}
