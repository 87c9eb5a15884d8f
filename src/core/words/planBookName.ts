import type { PlanBookProblem } from '../planbook/contract/PlanBookProblem';
import type { PlanTableName } from '../planbook/contract/planTables';
import type { Words } from './shape/Words';

/** What a problem of a *Sổ kế hoạch* says under a name, with tables, columns and items by their captions. */
export function planBookName(name: string, { params }: PlanBookProblem, { planBook }: Words): string {
  const table = String(params['table'] ?? '') as PlanTableName;
  const columnCaption = (column: string): string =>
    table in planBook.columns ? (planBook.columns[table][column] ?? column) : column;
  const value = String(params[name] ?? '');
  if (name === 'table') return planBook.tables[table];
  if (name === 'column') return columnCaption(value);
  // What is not named by a key is named by its column, and a whole table by its caption.
  if (name === 'key' && value === '' && params['column'] !== undefined) return columnCaption(String(params['column']));
  if (name === 'key' && value === '') return table in planBook.tables ? planBook.tables[table] : '';
  if (name === 'key') {
    const labels: Readonly<Record<string, string>> = planBook.keys[table === 'office' ? 'office' : 'plan'];
    return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
  }
  return value;
}
