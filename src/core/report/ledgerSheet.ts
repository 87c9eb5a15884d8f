import { cellAddress } from '../plan/cellAddress';
import { columnLetters } from '../plan/columnLetters';
import type { CellPlan, RowPlan, SheetPlan } from '../plan/SheetPlan';
import { annexPrint } from './annexPrint';
import { boundedText } from './boundedText';
import type { CityContext } from './CityContext';
import type { LedgerLine } from './CityReport';
import { fillTemplate, templateFormula } from './fillTemplate';
import { labelIn } from './labelIn';
import { LEDGER_COLUMNS, LEDGER_FIRST_ROW, LEDGER_HEAD_ROW } from './ledgerLayout';
import { quoteText } from './quoteText';
import { savedAt } from './savedAt';
import { sheetOf } from './sheetOf';
import { styledCell } from './styledCell';

const WIDTHS = [5, 11, 32, 15, 14, 12, 16, 8, 9, 38, 32, 68];

/** The sheet *Tình hình nộp*: every expected unit, and totals by kind. */
export function ledgerSheet(context: CityContext): SheetPlan {
  const { report, words } = context;
  const w = words.city;
  const { counts } = context;
  const kindOf = kindLabels(context);
  const captions = (Object.keys(LEDGER_COLUMNS) as (keyof typeof LEDGER_COLUMNS)[]).map((column) =>
    styledCell('head', w.ledger[column]),
  );
  const rows: RowPlan[] = [
    { height: 22, cells: [styledCell('sheetTitle', w.ledgerTitle)] },
    { cells: [styledCell('line', w.period(words.period(report.period)))] },
    {
      cells: [styledCell('line', fillTemplate(w.sent, counts.values), templateFormula(w.sent, counts.formulas))],
    },
    { height: 33, cells: captions },
    ...report.ledger.map((line, i) => ledgerRow(line, i + 1, kindOf(line.kind), context)),
  ];
  const lastUnit = rows.length;
  rows.push({ cells: [] }, ...totalRows(context, rows.length + 2));
  return sheetOf({
    name: w.sheets.ledger,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    frozen: { rows: LEDGER_HEAD_ROW, columns: 3 },
    // The digests are for tracing a file, not for reading on paper.
    print: annexPrint([LEDGER_HEAD_ROW, LEDGER_HEAD_ROW], `A1:K${String(rows.length)}`),
    autoFilter: `A${String(LEDGER_HEAD_ROW)}:L${String(Math.max(lastUnit, LEDGER_FIRST_ROW))}`,
  });
}

function ledgerRow(line: LedgerLine, number: number, kind: string, { words }: CityContext): RowPlan {
  const isSent = line.status !== 'notSent';
  return {
    cells: [
      styledCell('count', number),
      styledCell('code', line.unit),
      styledCell('text', line.name),
      styledCell('text', kind),
      styledCell('text', line.cluster),
      styledCell('center', words.ledger[line.status]),
      styledCell('time', savedAt(line.modified)),
      styledCell('count', isSent ? line.errors : null),
      styledCell('count', isSent ? line.warnings : null),
      styledCell('typed', boundedText(line.file)),
      styledCell('typed', boundedText(line.others.join('; '))),
      styledCell('typed', line.sha256),
    ],
  };
}

/** Totals by kind of unit, as formulas over the list above. */
function totalRows({ report, roster, words }: CityContext, firstRow: number): readonly RowPlan[] {
  const { totals } = words.city;
  const lastUnit = LEDGER_FIRST_ROW + Math.max(1, report.ledger.length) - 1;
  const range = (column: keyof typeof LEDGER_COLUMNS): string => {
    const letters = columnLetters(LEDGER_COLUMNS[column]);
    return `$${letters}$${String(LEDGER_FIRST_ROW)}:$${letters}$${String(lastUnit)}`;
  };
  const statuses = ['accepted', 'withErrors', 'notSent'] as const;
  const captions = [
    totals.kind,
    totals.expected,
    totals.sent,
    ...statuses.map((each) => words.ledger[each]),
    totals.rate,
  ];
  const used = roster.kinds.filter(({ id }) => report.ledger.some((line) => line.kind === id));
  const first = firstRow + 2;
  const bodies = used.map(({ id }, i): RowPlan => {
    const lines = report.ledger.filter((line) => line.kind === id);
    const kind = kindLabels({ roster, words })(id);
    const at = first + i;
    const ofKind = `${range('kind')},${quoteText(kind)}`;
    const counted = statuses.map((status) => {
      const value = lines.filter((line) => line.status === status).length;
      return styledCell('count', value, `COUNTIFS(${ofKind},${range('status')},${quoteText(words.ledger[status])})`);
    });
    const sent = lines.filter((line) => line.status !== 'notSent').length;
    return totalRow(
      styledCell('text', kind),
      styledCell('count', lines.length, `COUNTIFS(${ofKind})`),
      styledCell('count', sent, `${cellAddress(at, 4)}-${cellAddress(at, 8)}`),
      counted,
      styledCell('percent', (sent / lines.length) * 100, rateFormula(at)),
    );
  });
  const last = first + used.length;
  const sum = (column: number, value: number): CellPlan =>
    styledCell('countBold', value, `SUM(${cellAddress(first, column)}:${cellAddress(last - 1, column)})`);
  const all = report.ledger.length;
  const count = (status: (typeof statuses)[number]): number =>
    report.ledger.filter((each) => each.status === status).length;
  const sentAll = all - count('notSent');
  return [
    { height: 20, cells: [null, null, styledCell('sheetTitle', totals.title)] },
    { height: 33, cells: [null, null, ...captions.map((caption) => styledCell('head', caption))] },
    ...bodies,
    ...(used.length === 0
      ? []
      : [
          totalRow(
            styledCell('textBold', totals.all),
            sum(4, all),
            sum(5, sentAll),
            statuses.map((status, i) => sum(6 + i, count(status))),
            styledCell('percentBold', (sentAll / all) * 100, rateFormula(last)),
          ),
        ]),
  ];
}

function totalRow(
  kind: CellPlan,
  all: CellPlan,
  sent: CellPlan,
  counted: readonly CellPlan[],
  rate: CellPlan,
): RowPlan {
  return { cells: [null, null, kind, all, sent, ...counted, rate] };
}

/** Sent ÷ expected × 100. */
function rateFormula(row: number): string {
  return `IF(${cellAddress(row, 4)}>0,${cellAddress(row, 5)}/${cellAddress(row, 4)}*100,0)`;
}

function kindLabels({ roster, words }: Pick<CityContext, 'roster' | 'words'>): (kind: string) => string {
  const labels = new Map(roster.kinds.map((kind) => [kind.id, labelIn(words, kind)]));
  return (kind) => labels.get(kind) ?? kind;
}
