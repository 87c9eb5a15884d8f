/**
 * Whether two values stand as a comparison says, `<`, `<=`, `=`, `>=`, `>`, `<>` or `!=`; by any other sign they do not.
 *
 * @param order below 0 where the one comes before the other, 0 where they are the same, NaN where they have no order
 */
export function isInOrder(sign: string, order: number): boolean {
  switch (sign) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<>':
    case '!=':
      return order !== 0;
    default:
      return false;
  }
}
