import { INK } from './ink';
import { isOn } from './isOn';
import { PAPER } from './paper';
import { readColor } from './readColor';
import type { XmlScanner } from './XmlScanner';

/** Old numbers of the colours of the system: of letters, and of the ground of windows. */
const SYSTEM_INK = '64';
const SYSTEM_PAPER = '65';

/**
 * The colour that Excel paints by a tag's attributes, as `RRGGBB`; null for one that is not known here.
 *
 * @param automatic what the automatic colour is, which is that of a tag that names none
 */
export function paintedColor(scanner: XmlScanner, automatic: string | null = INK): string | null {
  const indexed = scanner.attribute('indexed');
  if (isAutomatic(scanner)) return automatic;
  if (indexed === SYSTEM_INK) return INK;
  return indexed === SYSTEM_PAPER ? PAPER : (readColor(scanner) ?? null);
}

const isAutomatic = (scanner: XmlScanner): boolean =>
  isOn(scanner.attribute('auto')) || ['rgb', 'indexed', 'theme'].every((name) => scanner.attribute(name) === null);
