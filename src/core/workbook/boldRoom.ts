/** How much of a column's width bold letters have beside others, as they are wider. */
export const BOLD_ROOM = 0.9;
