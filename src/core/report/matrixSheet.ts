import { indicatorsOf } from '../catalogue/indicatorsOf';
import { unitOfMeasureOf } from '../catalogue/unitOfMeasureOf';
import { cellAddress } from '../plan/cellAddress';
import { columnLetters } from '../plan/columnLetters';
import { sheetReference } from '../plan/sheetReference';
import type { CellPlan, RowPlan, SheetPlan } from '../plan/SheetPlan';
import { annexPrint } from './annexPrint';
import type { CityContext } from './CityContext';
import { figureStyleName } from './cityStyles';
import { DATA_COLUMNS } from './dataLayout';
import { labelIn } from './labelIn';
import { lineValue } from './lineValue';
import { sheetOf } from './sheetOf';
import { signOffRows } from './signOffRows';
import { styledCell } from './styledCell';
import { SUMMARY_COLUMNS, SUMMARY_FIRST_ROW } from './summaryLayout';

const HEAD_ROWS = 6;

/** The sheet *Theo đơn vị*: units by indicators, each answer a live reference to its line; blank stays blank. */
export function matrixSheet(context: CityContext): SheetPlan {
  const { catalogue, roster, report, words } = context;
  const w = words.city;
  const { plan } = catalogue;
  const under = `${w.underPlan(plan.number, words.date(plan.date), plan.issuer)} · ${w.period(words.period(report.period))}.`;
  const indicators = indicatorsOf(catalogue);
  const lastColumn = columnLetters(indicators.length + 3);
  const heads = [w.matrix.number, w.matrix.unit, w.matrix.unitName];
  const blanks = heads.map(() => styledCell('head', null));
  const answers = answerCells(context);
  const rows: RowPlan[] = [
    { height: 22, cells: [styledCell('sheetTitle', w.matrixTitle)] },
    { cells: [styledCell('note', `${under} ${w.matrixNote}`)] },
    {
      height: 106,
      cells: [
        ...heads.map((head) => styledCell('head', head)),
        ...indicators.map((each) => styledCell('head', labelIn(words, each))),
      ],
    },
    { height: 30, cells: [...blanks, ...indicators.map((each) => styledCell('center', each.unitOfMeasure))] },
    { cells: [...blanks, ...indicators.map((each) => styledCell('code', each.id))] },
    {
      cells: [
        styledCell('text', null),
        styledCell('text', null),
        styledCell('textBold', w.matrix.city),
        ...cityCells(context),
      ],
    },
    ...roster.units.map((unit, i): RowPlan => ({
      cells: [
        styledCell('count', i + 1),
        styledCell('code', unit.code),
        styledCell('text', unit.name),
        ...answers(unit.code),
      ],
    })),
    ...signOffRows(words, [3, 8, 13]),
  ];
  return sheetOf({
    name: w.sheets.matrix,
    columns: [{ width: 5 }, { width: 11 }, { width: 30 }, ...indicators.map(() => ({ width: 14 }))],
    rows,
    frozen: { rows: HEAD_ROWS, columns: 3 },
    print: annexPrint(
      [3, HEAD_ROWS],
      `A1:${lastColumn}${String(rows.length)}`,
      Math.max(1, Math.ceil(indicators.length / 12)),
      ['A', 'C'],
    ),
  });
}

/** The city's figures, from *Tổng hợp*. */
function cityCells({ report, catalogue, words }: CityContext): readonly CellPlan[] {
  const figures = new Map(report.figures.map((figure) => [figure.indicator, figure]));
  return indicatorsOf(catalogue).map((indicator, i) => {
    const formula = sheetReference(
      words.city.sheets.summary,
      cellAddress(SUMMARY_FIRST_ROW + i, SUMMARY_COLUMNS.value),
    );
    const style = figureStyleName('city', unitOfMeasureOf(catalogue, indicator).decimals);
    return { value: figures.get(indicator.id)?.value ?? '', formula, style };
  });
}

/** The answers of a unit in the order of the plan. */
function answerCells({ report, catalogue, words, data }: CityContext): (unit: string) => readonly CellPlan[] {
  const blank = styledCell('text', null);
  const lines = new Map(report.lines.map((line) => [`${line.unit} ${line.indicator}`, line]));
  const columns = indicatorsOf(catalogue).map((indicator) => {
    const { decimals } = unitOfMeasureOf(catalogue, indicator);
    return {
      id: indicator.id,
      used: figureStyleName('figure', decimals),
      withheld: figureStyleName('withheld', decimals),
    };
  });
  const valueColumn = sheetReference(words.city.sheets.data, cellAddress(1, DATA_COLUMNS.value)).slice(0, -1);
  return (unit) =>
    columns.map(({ id, used, withheld }) => {
      const line = lines.get(`${unit} ${id}`);
      const row = data.rowOf(unit, id);
      const value = line ? lineValue(line) : null;
      if (!line || row === undefined || value === null) return blank;
      const formula = valueColumn + String(row);
      const isWithheld = line.reason === 'error';
      if (typeof value === 'string') return styledCell(isWithheld ? 'signWithheld' : 'sign', value, formula);
      return { value, formula, style: isWithheld ? withheld : used };
    });
}
