import { beginningOf } from '../kernel/beginningOf';

/** Letters of a title beside a cell (Microsoft, `DataValidation.prompt`): with more Excel takes no form. */
const LONGEST = 32;

/** A text as the title of a prompt, cut where it is too long. */
export function promptTitle(text: string): string {
  return text.length <= LONGEST ? text : `${beginningOf(text, LONGEST - 1).trimEnd()}…`;
}
