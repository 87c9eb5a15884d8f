/** In digits of the usual font: a narrower column shows not one. */
export const LEAST_WIDTH = 1;
/** The same in points, with what is left beside the digit. */
export const LEAST_WIDTH_IN_POINTS = 9 * LEAST_WIDTH;
/** In points: of letters in a lower row nothing can be read. */
export const LEAST_HEIGHT = 3;
