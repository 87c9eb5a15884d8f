import { indexedColor } from './indexedColor';
import { tinted } from './tinted';
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
