import { unescapeText } from './unescapeText';
import { Tag, type XmlScanner } from './XmlScanner';

/** Custom document properties as text, from `docProps/custom.xml`. */
export function readCustomProperties(scanner: XmlScanner): Map<string, string> {
  const properties = new Map<string, string>();
  let name: string | null = null;
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag !== Tag.Open) continue;
    if (scanner.is('property')) name = scanner.attribute('name');
    // The value is of another vocabulary (vt:lpwstr, vt:i4 …), in any prefix.
    else if (name !== null) {
      properties.set(name, unescapeText(scanner.text() ?? ''));
      name = null;
    }
  }
  return properties;
}

/** When the file says that it was last saved, from `docProps/core.xml`; null if it does not say it as a time. */
export function readModified(scanner: XmlScanner): string | null {
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag !== Tag.Open || scanner.localName() !== 'modified') continue;
    const time = Date.parse(scanner.text() ?? '');
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  }
  return null;
}

/** Title and author, from `docProps/core.xml`. */
export function readTitle(scanner: XmlScanner): { title?: string; creator?: string } {
  const found: { title?: string; creator?: string } = {};
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag !== Tag.Open) continue;
    const name = scanner.localName();
    if (name === 'title' || name === 'creator') found[name] = unescapeText(scanner.text() ?? '');
  }
  return found;
}
