/**
 * Version of the rules by which a form is read and checked; it stands in each stamp and check report. Raise it by one
 * with any change after which the same form could be read otherwise or give other findings. Words don't count, and
 * neither does the plan's data, which has its own version.
 */
export const RULE_VERSION = '2';
