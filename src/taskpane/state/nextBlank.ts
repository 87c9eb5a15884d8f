import type { Finding } from '../../core/validation/Finding';
import type { FormState } from './WorkbookView';

/** True for a cell that must be filled and is blank. */
function isBlank({ code }: Finding): boolean {
  return code === 'REQUIRED_BLANK' || code === 'ANSWER_REQUIRED';
}

/**
 * The cell to be filled after the one given, in the order of the form: figures first, then the sheets of questions; the
 * first again after the last. Null if none is blank.
 */
export function nextBlank({ findings }: FormState, after: Pick<Finding, 'sheet' | 'cell'> | null): Finding | null {
  const blanks = findings.filter((finding) => isBlank(finding) && finding.cell !== null);
  const sheets = [...new Set(blanks.map(({ sheet }) => sheet))];
  const isBehind = (finding: Finding): boolean => {
    if (after === null) return true;
    if (finding.sheet === after.sheet) return rowOf(finding) > rowOf(after);
    return sheets.indexOf(finding.sheet) > sheets.indexOf(after.sheet);
  };
  return blanks.find(isBehind) ?? blanks[0] ?? null;
}

function rowOf({ cell }: Pick<Finding, 'cell'>): number {
  return Number(/\d+$/.exec(cell ?? '')?.[0] ?? 0);
}
