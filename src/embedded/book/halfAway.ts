/** A few of a double's last bits: more than binary arithmetic takes off a decimal, less than its fifteenth digit. */
const BITS = 4 * Number.EPSILON;

/**
 * A number from which Univer's formatter rounds halves as Excel does: 0.285 is a little less in binary, so that it would
 * show as 0.28; Excel and the pane go by its decimal spelling and show 0.29.
 */
export function halfAway(value: number): number {
  return Number.isInteger(value) ? value : value * (1 + BITS);
}
