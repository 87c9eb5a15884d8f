import { THRESHOLDS } from '../catalogue/thresholds';
import { shortHash } from '../kernel/shortHash';

/**
 * Version of the rules by which a form is read and checked; it stands in each stamp and check report: a number, raised
 * by one with any change after which the same form could be read otherwise or give other findings, and a mark of the
 * statistical thresholds. Words don't count, and neither does the plan's data, which has its own version.
 */
export const RULE_VERSION = `19-${shortHash(
  Object.values(THRESHOLDS)
    .map(({ value }) => value)
    .join(' '),
)}`;
