import type { PlanReading } from './PlanReading';
import { readPlanProse } from './readPlanProse';
import { readPlanTable } from './readPlanTable';
import { tableOfText } from './tableOfText';

const MARK_ONLY = /^\s*(?:\(?\d{1,3}(?:\.\d{1,3})*[.)/]?|[IVX]+[.)]?|[a-zđ][.)]|[-+–*•])\s*$/u;

/**
 * Reads a list of targets as offices have it: the text of a plan pasted from Word, or rows pasted from Excel. What has
 * two readings is read as the likelier one and asked about; what gives no figure is said.
 */
export function readPlanText(text: string): PlanReading {
  return isTable(text) ? readPlanTable(tableOfText(text)) : readPlanProse(text);
}

/** Rows have tabs between cells; a text may have one behind the mark of an item. */
function isTable(text: string): boolean {
  const lines = text.split(/[\n\r]+/u).filter((line) => line.trim() !== '');
  const rows = lines.filter((line) => {
    const cells = line.split('\t');
    return cells.length > 2 || (cells.length === 2 && !MARK_ONLY.test(cells[0] ?? ''));
  });
  return rows.length > 0 && rows.length * 2 >= lines.length;
}
