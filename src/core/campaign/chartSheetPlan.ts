import { indicatorsOf } from '../catalogue/indicatorsOf';
import { cellAddress } from '../plan/cellAddress';
import { parseCellAddress } from '../plan/parseCellAddress';
import { sheetReference } from '../plan/sheetReference';
import type { ChartPlan } from '../plan/ChartPlan';
import type { SheetPlan } from '../plan/SheetPlan';
import type { DefinedNamePlan } from '../plan/WorkbookPlan';
import { annexPrint } from '../report/annexPrint';
import { cityName } from '../report/cityName';
import { labelIn } from '../report/labelIn';
import { sheetOf } from '../report/sheetOf';
import { SUMMARY_COLUMNS } from '../report/summaryLayout';
import type { Words } from '../words/Words';
import type { Campaign } from './Campaign';
import { SheetDraft } from './SheetDraft';
import { styled } from './styled';
import type { TrackingTotals } from './trackingTotalsPlan';

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
export function chartSheetPlan(
  { report, catalogue }: Campaign,
  names: readonly DefinedNamePlan[],
  rates: TrackingTotals['rates'],
  groups: number,
  words: Words,
): SheetPlan {
  const own = words.campaign.charts;
  const draft = new SheetDraft(WIDTHS, WIDTHS.length);
  draft.title(own.title);
  draft.note(own.intro);
  const figures = new Map(report.figures.map((figure) => [figure.indicator, figure]));
  const shown = indicatorsOf(catalogue).filter(({ target }) => target.kind !== 'rankAtMost');
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
  const progress: ChartPlan = {
    kind: 'bar',
    title: own.progress,
    categories: sheetReference(own.sheet, `B${first}:B${last}`),
    series: [{ name: own.percent, values: sheetReference(own.sheet, `D${first}:D${last}`), color: DARK }],
    from: `G${String(table.captions)}`,
    to: `P${String(progressEnd)}`,
    valueAxisTitle: own.percent,
  };
  const reporting: readonly ChartPlan[] =
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
    columns: [
      { width: 4, hidden: true },
      ...WIDTHS.map((width) => ({ width })),
      { width: 3 },
      ...Array.from({ length: 10 }, () => ({ width: 9 })),
    ],
    rows: draft.rows,
    merges: draft.noteRows.map((row) => `B${String(row)}:E${String(row)}`),
    conditionalFormats: [{ kind: 'colorScale', range: `D${first}:D${last}`, colors: SCALE }],
    charts: [progress, ...reporting],
    print: annexPrint([table.captions, table.captions], `B1:P${String(Math.max(end, table.last))}`),
    protected: true,
  });
}
