import { indicatorsOf } from '../../../catalogue/indicatorsOf';
import { unitOfMeasureOf } from '../../../catalogue/unitOfMeasureOf';
import { cellAddress } from '../../../kernel/cellAddress';
import { columnLetters } from '../../../kernel/columnLetters';
import { sheetReference } from '../../../kernel/sheetReference';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../../workbook/DrawnSheet';
import { annexPrint } from '../parts/annexPrint';
import type { CityContext } from '../parts/CityContext';
import { figureStyleName } from '../parts/cityStyles';
import { DATA_COLUMNS } from '../../contract/data/dataLayout';
import { labelIn } from '../parts/labelIn';
import { lineValue } from '../../contract/data/lineValue';
import { OFFICIAL_HEAD_ROWS, officialHead } from '../parts/officialHead';
import { sheetOf } from '../../../workbook/sheetOf';
import { signOffRows } from '../summary/signOffRows';
import { styledCell } from '../parts/styledCell';
import { SUMMARY_COLUMNS, SUMMARY_FIRST_ROW } from '../../contract/summary/summaryLayout';

/** Below the official head stands a note. */
const CAPTION_ROW = OFFICIAL_HEAD_ROWS + 2;
/** Captions, codes, units of measure, the city's figures and those of last year. */
const CAPTION_ROWS = 5;
/** Characters of the columns that name the unit, repeated on each page across. */
const NAME_WIDTHS = [5, 11, 30];
const NAME_COLUMNS = NAME_WIDTHS.length;
/** So many indicators stand beside the names on one page. */
const ON_A_PAGE = 12;

/** The sheet *Theo đơn vị*: units by indicators, each answer a live reference to its line; blank stays blank. */
export function matrixSheet(context: CityContext): DrawnSheet {
  const { catalogue, roster, report, words } = context;
  const w = words.city;
  const indicators = indicatorsOf(catalogue);
  // A plan of few indicators still has room for the head and those who sign.
  const lastColumn = NAME_COLUMNS + Math.max(10, indicators.length);
  const onFirstPage = Math.min(lastColumn, NAME_COLUMNS + ON_A_PAGE);
  // Pages across repeat the columns of names: only the agency may stand in them.
  const head = officialHead(
    catalogue,
    report.period,
    w.matrixTitle,
    {
      agency: [1, NAME_COLUMNS],
      agencyWidth: NAME_WIDTHS.reduce((sum, width) => sum + width, 0),
      nation: [onFirstPage - 4, onFirstPage],
      // Nearer to the middle of the page, as it begins beside the names.
      title: [NAME_COLUMNS + 1, onFirstPage - 2],
    },
    words,
  );
  const heads = [w.matrix.number, w.matrix.unit, w.matrix.unitName];
  const blanks = heads.map(() => styledCell('head', null));
  const answers = answerCells(context);
  const rows: DrawnRow[] = [
    ...head.rows,
    { cells: [null, null, null, styledCell('note', w.matrixNote)] },
    {
      height: 106,
      cells: [
        ...heads.map((head) => styledCell('head', head)),
        ...indicators.map((each) => styledCell('head', labelIn(words, each))),
      ],
    },
    { cells: [...blanks, ...indicators.map((each) => styledCell('code', each.id))] },
    {
      height: 30,
      cells: [...blanks, ...indicators.map((each) => styledCell('center', words.unitOfMeasure(each.unitOfMeasure)))],
    },
    {
      cells: [
        styledCell('text', null),
        styledCell('text', null),
        styledCell('textBold', w.matrix.city),
        ...cityCells(context, 'value'),
      ],
    },
    {
      cells: [
        styledCell('text', null),
        styledCell('text', null),
        styledCell('text', w.matrix.cityLastYear),
        ...cityCells(context, 'lastYear'),
      ],
    },
    ...roster.units.map((unit, i): DrawnRow => ({
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
    columns: [...NAME_WIDTHS, ...indicators.map(() => 14)].map((width) => ({ width })),
    rows,
    merges: head.merges,
    // Units of measure and the city's figures scroll, so that a small screen has room for units.
    frozen: { rows: CAPTION_ROW + 1, columns: NAME_COLUMNS },
    print: annexPrint(
      [CAPTION_ROW, CAPTION_ROW + CAPTION_ROWS - 1],
      `A1:${columnLetters(lastColumn)}${String(rows.length)}`,
      Math.max(1, Math.ceil(indicators.length / ON_A_PAGE)),
      ['A', 'C'],
    ),
  });
}

/** The city's figures, or those of the same period of last year, from *Tổng hợp*. */
function cityCells({ report, catalogue, words }: CityContext, column: 'value' | 'lastYear'): readonly DrawnCell[] {
  const figures = new Map(report.figures.map((figure) => [figure.indicator, figure]));
  return indicatorsOf(catalogue).map((indicator, i) => {
    const place = sheetReference(
      words.city.sheets.summary,
      cellAddress(SUMMARY_FIRST_ROW + i, SUMMARY_COLUMNS[column]),
    );
    // Of last year there may be no formula, and a reference to a blank cell is 0.
    const formula = column === 'value' ? place : `IF(ISNUMBER(${place}),${place},"")`;
    const style = figureStyleName(
      column === 'value' ? 'city' : 'figure',
      unitOfMeasureOf(catalogue, indicator).decimals,
    );
    return { value: figures.get(indicator.id)?.[column] ?? '', formula, style };
  });
}

/** The answers of a unit in the order of the plan. */
function answerCells({ report, catalogue, words, data }: CityContext): (unit: string) => readonly DrawnCell[] {
  const blank = styledCell('text', null);
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
      const line = report.lineIndex.at(unit, id);
      const row = data.rowOf(unit, id);
      const value = line ? lineValue(line) : null;
      if (!line || row === undefined || value === null) return blank;
      const formula = valueColumn + String(row);
      const isWithheld = line.reason === 'error';
      if (typeof value === 'string') return styledCell(isWithheld ? 'signWithheld' : 'sign', value, formula);
      return { value, formula, style: isWithheld ? withheld : used };
    });
}
