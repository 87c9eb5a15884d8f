/** In digits of the usual font: a narrower column shows not one. */
export const LEAST_WIDTH = 1;
/** In points: of letters in a lower row nothing can be read. */
export const LEAST_HEIGHT = 3;
