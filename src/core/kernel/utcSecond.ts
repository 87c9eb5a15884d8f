/** A moment in UTC to the second: `2026-12-10T02:30:05Z`. */
export function utcSecond(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
