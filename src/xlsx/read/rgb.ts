/** Red, green and blue, from 0 to 255 each, as `RRGGBB`. */
export const rgb = (parts: readonly number[]): string =>
  parts.map((part) => part.toString(16).toUpperCase().padStart(2, '0')).join('');
