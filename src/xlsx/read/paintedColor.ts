import { INK } from './ink';
import { isOn } from './isOn';
import { OFFICE_THEME } from './officeTheme';
import { PAPER } from './paper';
import { readColor } from './readColor';
import type { XmlScanner } from './XmlScanner';

/** Old numbers of the colours of the system: of letters, and of the ground of windows. */
const SYSTEM_INK = '64';
const SYSTEM_PAPER = '65';

/**
 * The colour that Excel paints by a tag's attributes, as `RRGGBB`: black for the automatic one, which is that of a tag that
 * names none; null for one that is not known here.
 */
export function paintedColor(scanner: XmlScanner): string | null {
  const indexed = scanner.attribute('indexed');
  if (indexed === SYSTEM_INK || isAutomatic(scanner)) return INK;
  return indexed === SYSTEM_PAPER ? PAPER : (readColor(scanner, OFFICE_THEME) ?? null);
}

const isAutomatic = (scanner: XmlScanner): boolean =>
  isOn(scanner.attribute('auto')) || ['rgb', 'indexed', 'theme'].every((name) => scanner.attribute(name) === null);
