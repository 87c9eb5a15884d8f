/** Whether a text is written as a day, `2026-12-14`, without a time. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
