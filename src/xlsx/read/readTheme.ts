import { INK } from './ink';
import { OFFICE_THEME } from './officeTheme';
import { PAPER } from './paper';
import { Tag, type XmlScanner } from './XmlScanner';

/** The colours of a scheme (ECMA-376 part 1, 20.1.6.2) in the order in which styles number them. */
const SLOTS = [
  'lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink',
]; // prettier-ignore
/** Those of the system where the theme does not say what they were when it was saved. */
const SYSTEM: ReadonlyMap<string, string> = new Map([
  ['window', PAPER],
  ['windowText', INK],
]);

/** The twelve colours of a theme part; Office's own for those that it does not give as red, green and blue. */
export function readTheme(scanner: XmlScanner): readonly string[] {
  const colors = [...OFFICE_THEME];
  let slot = -1;
  let inScheme = false;
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    const name = scanner.localName();
    if (name === 'clrScheme') {
      if (tag === Tag.Close) break;
      inScheme = true;
    } else if (inScheme && tag === Tag.Open) {
      if (SLOTS.includes(name)) slot = SLOTS.indexOf(name);
      else if (slot >= 0 && (name === 'srgbClr' || name === 'sysClr')) {
        const value = scanner.attribute('val') ?? '';
        const color = (scanner.attribute('lastClr') ?? SYSTEM.get(value) ?? value).toUpperCase();
        if (/^[0-9A-F]{6}$/.test(color)) colors[slot] = color;
      }
    }
  }
  return colors;
}
