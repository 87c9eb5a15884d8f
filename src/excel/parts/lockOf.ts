/** Whether a range may be typed into, to be loaded. By a function, as the linter takes it for a property that is read. */
export function lockOf(range: Excel.Range): Excel.FormatProtection {
  return range.format.protection;
}
