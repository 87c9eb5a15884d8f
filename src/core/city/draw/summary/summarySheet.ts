import type { CellStyle } from '../../../workbook/CellStyle';
import type { DrawnLink, DrawnRow, DrawnSheet } from '../../../workbook/DrawnSheet';
import type { DrawnName } from '../../../workbook/DrawnWorkbook';
import { indicatorsOf } from '../../../catalogue/indicatorsOf';
import { kindNames } from '../../../catalogue/kindNames';
import { annexPrint } from '../parts/annexPrint';
import type { CityContext } from '../parts/CityContext';
import { cityName } from '../../contract/summary/cityName';
import { fillTemplate, templateFormula } from '../../../kernel/fillTemplate';
import { officialHead, type HeadColumns } from '../parts/officialHead';
import { sheetOf } from '../../../workbook/sheetOf';
import { signOffRows } from './signOffRows';
import { styledCell } from '../parts/styledCell';
import {
  SUMMARY_COLUMNS,
  SUMMARY_FIRST_ROW,
  SUMMARY_HEAD_ROW,
  SUMMARY_WIDTHS,
  type SummaryColumn,
} from '../../contract/summary/summaryLayout';
import { SummaryRow } from './SummaryRow';

const HEAD: HeadColumns = { agency: [1, 5], agencyWidth: 77, nation: [8, 17], title: [1, 17] };

/** The sheet *Tổng hợp*, the names of its figures and the styles of its targets. */
export interface SummarySheet {
  readonly sheet: DrawnSheet;
  readonly names: readonly DrawnName[];
  readonly styles: Readonly<Record<string, CellStyle>>;
}

/** Results against targets in the official order, laid out as an annex that can be signed. */
export function summarySheet(context: CityContext): SummarySheet {
  const { report, catalogue, words } = context;
  const figures = new Map(report.figures.map((figure) => [figure.indicator, figure]));
  const rows: DrawnRow[] = [];
  const names: DrawnName[] = [];
  const links: DrawnLink[] = [];
  const styles: Record<string, CellStyle> = {};
  for (const group of catalogue.groups) {
    for (const [place, indicator] of group.indicators.entries()) {
      const figure = figures.get(indicator.id);
      if (!figure) continue;
      const row = SUMMARY_FIRST_ROW + rows.length;
      const drawn = new SummaryRow(context, indicator, figure, row);
      rows.push(drawn.plan(place === 0 ? group : null, styles));
      names.push({ name: cityName(indicator.id), sheet: words.city.sheets.summary, range: drawn.at('value') });
      links.push(...drawn.links());
    }
  }
  const foot = summaryFoot(context);
  const head = officialHead(catalogue, report.period, words.city.summaryTitle(catalogue.form.title), HEAD, words);
  const last = SUMMARY_FIRST_ROW + rows.length + foot.length - 1;
  const sheet = sheetOf({
    name: words.city.sheets.summary,
    columns: SUMMARY_WIDTHS.map((width) => ({ width })),
    rows: [...head.rows, coverageRow(context), ...captionRows(context), ...rows, ...foot],
    merges: [...head.merges, 'A6:Q6'],
    frozen: { rows: SUMMARY_FIRST_ROW - 1, columns: 3 },
    print: annexPrint([SUMMARY_HEAD_ROW, SUMMARY_HEAD_ROW + 1], `A1:Q${String(last)}`),
    links,
  });
  return { sheet, names, styles };
}

/** How many units have sent, live. */
function coverageRow({ words: { city }, counts }: CityContext): DrawnRow {
  const text = fillTemplate(city.sent, counts.values);
  return { height: 20, cells: [styledCell('subtitle', text, templateFormula(city.sent, counts.formulas))] };
}

/** So many kinds of units a caption can name. */
const MOST_KINDS = 4;

/** Captions and the numbers of the columns. */
function captionRows({ catalogue, roster, words }: CityContext): readonly DrawnRow[] {
  const { summary, unitsValueOf } = words.city;
  const kinds = new Set(
    indicatorsOf(catalogue).flatMap(({ reportedBy, comparedBy }) => [...reportedBy, ...comparedBy]),
  );
  const names = kinds.size > MOST_KINDS ? '' : kindNames([...kinds], roster, words.language);
  const captionOf = (column: SummaryColumn): string =>
    column === 'unitsValue' && names !== '' ? unitsValueOf(names) : summary[column];
  const captions = (Object.keys(SUMMARY_COLUMNS) as SummaryColumn[]).map((column) =>
    styledCell('head', captionOf(column)),
  );
  const letters = ['A', 'B', 'C', 'D', '1', '2', '3=2:1', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'];
  return [{ height: 48, cells: captions }, { cells: letters.map((text) => styledCell('letters', text)) }];
}

/** Notes and sign-off. */
function summaryFoot({ roster, judgement, words }: CityContext): readonly DrawnRow[] {
  const { expectedCount, units } = roster;
  const isShort = expectedCount !== null && expectedCount > units.length;
  const notes = [
    ...words.city.notes,
    words.city.judging(judgement),
    ...(isShort ? [words.city.rosterIncomplete(units.length, expectedCount)] : []),
  ];
  return [
    ...notes.map((note): DrawnRow => ({ height: 14, cells: [styledCell('note', note)] })),
    ...signOffRows(words, [2, 6, 11]),
  ];
}
