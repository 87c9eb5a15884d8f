import { columnLetters } from '../plan/columnLetters';
import { sheetReference } from '../plan/sheetReference';
import type { CityContext } from './CityContext';
import { LEDGER_COLUMNS, LEDGER_FIRST_ROW } from './ledgerLayout';
import type { LedgerStatus } from './CityReport';
import { quoteText } from './quoteText';

/** Units that sent, all units, units with errors, units that did not send: as values and as formulas over the ledger. */
export interface LedgerCounts {
  readonly values: readonly [number, number, number, number];
  readonly formulas: readonly [string, string, string, string];
}

export function ledgerCounts({ report, words }: Pick<CityContext, 'report' | 'words'>): LedgerCounts {
  const all = report.ledger.length;
  const count = (status: LedgerStatus): number => report.ledger.filter((line) => line.status === status).length;
  const column = columnLetters(LEDGER_COLUMNS.status);
  const last = LEDGER_FIRST_ROW + Math.max(1, all) - 1;
  const range = sheetReference(
    words.city.sheets.ledger,
    `${column}${String(LEDGER_FIRST_ROW)}:${column}${String(last)}`,
  );
  const formula = (status: LedgerStatus): string => `COUNTIFS(${range},${quoteText(words.ledger[status])})`;
  const notSent = formula('notSent');
  return {
    values: [all - count('notSent'), all, count('withErrors'), count('notSent')],
    formulas: [`(COUNTA(${range})-${notSent})`, `COUNTA(${range})`, formula('withErrors'), notSent],
  };
}
