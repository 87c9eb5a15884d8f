/** Between several things in one cell. */
export const LIST_MARK = ';';
