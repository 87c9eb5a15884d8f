import { Tag, type XmlScanner } from '../read/XmlScanner';

/**
 * Custom properties of an `.ods` by their names (ODF 1.2 part 1, 4.3.3), which the other library passes over.
 *
 * @param scanner at the beginning of `meta.xml`
 */
export function odsProperties(scanner: XmlScanner): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag !== Tag.Open || !scanner.isNamed('user-defined')) continue;
    const name = scanner.attribute('name');
    const text = scanner.text();
    if (name !== null && text !== null) found.set(name, text);
  }
  return found;
}
