import type { XmlScanner } from './XmlScanner';

/** Colours that old files name by number (ECMA-376 part 1, 18.8.27), from 8 on; 0 to 7 repeat the first eight. */
const INDEXED =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366' +
  'FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080' +
  '0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366' +
  '339966003300333300993300993366333399333333';

/**
 * The colour that a tag's attributes give, as `RRGGBB`; undefined for the automatic one. `theme` are the workbook's
 * own colours in the order in which styles number them.
 */
export function readColor(scanner: XmlScanner, theme: readonly string[]): string | undefined {
  const rgb = scanner.attribute('rgb');
  const indexed = scanner.attribute('indexed');
  const place = scanner.attribute('theme');
  const base =
    rgb !== null
      ? rgb.slice(-6).toUpperCase()
      : indexed !== null
        ? byIndex(Number(indexed))
        : theme[Number(place ?? -1)];
  if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return undefined;
  const tint = Number(scanner.attribute('tint') ?? 0);
  return tint === 0 ? base : tinted(base, tint);
}

function byIndex(index: number): string | undefined {
  const place = (index < 8 ? index : index - 8) * 6;
  return INDEXED.slice(place, place + 6) || undefined;
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
