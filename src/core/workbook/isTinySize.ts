/** In points: on paper a dot. */
const TINY = 2;

/** Whether letters of this size, in points, can be read by nobody. */
export const isTinySize = (points: number): boolean => points <= TINY;
