import type { RawName } from '../../core/workbook/RawWorkbook';
import { Tag, type XmlScanner } from '../read/XmlScanner';

/**
 * Names of an `.ods` that stand for a formula, as where they lead to another workbook; the other library knows only those of
 * cells.
 *
 * @param scanner at the beginning of `content.xml`
 */
export function odsNames(scanner: XmlScanner): readonly RawName[] {
  const names: RawName[] = [];
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag !== Tag.Open || !scanner.isNamed('named-expression')) continue;
    names.push({ name: scanner.attribute('name') ?? '', refersTo: scanner.attribute('expression') ?? '' });
  }
  return names;
}
