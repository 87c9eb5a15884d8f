import { indexedColor } from './indexedColor';
import type { XmlScanner } from './XmlScanner';

/**
 * The colour that a tag's attributes give, as `RRGGBB`; undefined for the automatic one. The scanner knows those that the
 * workbook gives numbers.
 */
export function readColor(scanner: XmlScanner): string | undefined {
  const { theme, indexed: own } = scanner.palette;
  const rgb = scanner.attribute('rgb');
  const indexed = scanner.attribute('indexed');
  const place = scanner.attribute('theme');
  const base =
    rgb !== null
      ? rgb.slice(-6).toUpperCase()
      : indexed !== null
        ? (own[Number(indexed)] ?? indexedColor(Number(indexed)))
        : theme[Number(place ?? -1)];
  if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return undefined;
  const tint = Number(scanner.attribute('tint') ?? 0);
  return tint === 0 ? base : tinted(base, tint);
}

/** Mixed with white (above 0) or black (below 0); the standard does it in another colour space, with like results. */
function tinted(rgb: string, tint: number): string {
  const mixed = [0, 2, 4].map((at) => {
    const part = parseInt(rgb.slice(at, at + 2), 16);
    const value = tint > 0 ? part + (255 - part) * Math.min(tint, 1) : part * (1 + Math.max(tint, -1));
    return Math.round(value).toString(16).toUpperCase().padStart(2, '0');
  });
  return mixed.join('');
}
