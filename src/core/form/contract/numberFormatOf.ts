/** `#,##0.00` for two decimals. */
export function numberFormatOf(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
