import { indicatorsOf } from '../../../catalogue/indicatorsOf';
import { distanceKindIn } from '../../../compilation/aggregate/distanceOf';
import { cellAddress } from '../../../kernel/cellAddress';
import { parseCellAddress } from '../../../kernel/parseCellAddress';
import { sheetReference } from '../../../kernel/sheetReference';
import type { DrawnChart } from '../../../workbook/DrawnChart';
import type { DrawnSheet } from '../../../workbook/DrawnSheet';
import type { DrawnName } from '../../../workbook/DrawnWorkbook';
import { annexPrint } from '../parts/annexPrint';
import { cityName } from '../../contract/summary/cityName';
import { labelIn } from '../parts/labelIn';
import { sheetOf } from '../../../workbook/sheetOf';
import { SUMMARY_COLUMNS } from '../../contract/summary/summaryLayout';
import type { Words } from '../../../words/shape/Words';
import type { Campaign } from '../../../compilation/model/Campaign';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';
import type { TrackingTotals } from '../totals/totalsSheet';

const WIDTHS = [8, 46, 13, 16];
/** From nearly white to a dark tone: the order is the same in grey. */
const SCALE = ['F7FBFF', '6B8FB5'] as const;
const DARK = '1F4E79';
/** Rows that a chart of so many bars needs. */
const rowsFor = (bars: number): number => Math.max(16, Math.ceil(bars * 0.9) + 6);

/**
 * The sheet *Biểu đồ*: progress against the targets and reporting rates as native charts over live cells.
 * @param names of the figures on *Tổng hợp*
 */
export function chartSheet(
  { report, catalogue }: Campaign,
  names: readonly DrawnName[],
  rates: TrackingTotals['rates'],
  groups: number,
  words: Words,
): DrawnSheet {
  const own = words.campaign.charts;
  const draft = new SheetDraft(WIDTHS, WIDTHS.length);
  draft.title(own.title);
  draft.note(own.intro);
  const figures = new Map(report.figures.map((figure) => [figure.indicator, figure]));
  const shown = indicatorsOf(catalogue).filter((indicator) => distanceKindIn(indicator, report.period) === 'percent');
  const at = (id: string, column: 'percent' | 'outcome'): string | null => {
    const name = names.find((each) => each.name === cityName(id));
    const place = name && parseCellAddress(name.range);
    return name && place ? sheetReference(name.sheet, cellAddress(place.row, SUMMARY_COLUMNS[column])) : null;
  };
  const table = draft.table(
    null,
    [],
    own.columns,
    shown.map((indicator) => {
      const figure = figures.get(indicator.id);
      const [percent, outcome] = [at(indicator.id, 'percent'), at(indicator.id, 'outcome')];
      return [
        styled('code', indicator.id),
        styled('text', labelIn(words, indicator)),
        { ...styled('percent', figure?.percent ?? ''), ...(percent === null ? {} : { formula: percent }) },
        {
          ...styled('code', words.outcomes[figure?.outcome ?? 'noData']),
          ...(outcome === null ? {} : { formula: outcome }),
        },
      ];
    }),
  );
  const first = String(table.first);
  const last = String(Math.max(table.first, table.last));
  const progressEnd = table.captions + rowsFor(shown.length);
  const progress: DrawnChart = {
    kind: 'bar',
    title: own.progress,
    categories: sheetReference(own.sheet, `B${first}:B${last}`),
    series: [{ name: own.percent, values: sheetReference(own.sheet, `D${first}:D${last}`), color: DARK }],
    from: `G${String(table.captions)}`,
    to: `P${String(progressEnd)}`,
    valueAxisTitle: own.percent,
  };
  const reporting: readonly DrawnChart[] =
    rates === null
      ? []
      : [
          {
            kind: 'bar',
            title: own.rates,
            categories: rates.groups,
            series: [{ name: own.rate, values: rates.values, color: '7F7F7F' }],
            from: `G${String(progressEnd + 2)}`,
            to: `P${String(progressEnd + 2 + rowsFor(groups))}`,
            valueAxisTitle: own.rate,
          },
        ];
  const end = progressEnd + 3 + rowsFor(groups);
  return sheetOf({
    name: own.sheet,
    columns: [...draft.columns, { width: 3 }, ...Array.from({ length: 10 }, () => ({ width: 9 }))],
    rows: draft.rows,
    merges: draft.merges,
    conditionalFormats: [{ kind: 'colorScale', range: `D${first}:D${last}`, colors: SCALE }],
    charts: [progress, ...reporting],
    print: annexPrint([table.captions, table.captions], `B1:P${String(Math.max(end, table.last))}`),
    protected: true,
  });
}
