import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import { Tag, XmlScanner } from '../read/XmlScanner';

/**
 * An `.ods` file can say in a few bytes that a filled cell or row is repeated a million times. This counts what it
 * would come to before anyone unfolds it.
 *
 * @throws Refused
 */
export function checkOdsSize(content: Uint8Array, limits: ReadLimits): void {
  const scanner = new XmlScanner(content, content.length, true, 'content.xml', limits);
  // Read in both ways that the other library does, which differ for such as 9e9 and 999x.
  const repeats = (attribute: string): number => {
    const text = scanner.attribute(attribute) ?? '1';
    return Math.max(1, Number(text) || 1, parseInt(text, 10) || 1);
  };
  let cells = 0;
  let rows = 1;
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag !== Tag.Open) continue;
    const name = scanner.localName();
    if (name === 'table-row') rows = repeats('number-rows-repeated');
    // A cell without content is one short tag.
    else if (name === 'table-cell' && (!scanner.selfClosing || scanner.attribute('value-type') !== null)) {
      cells += repeats('number-columns-repeated') * rows;
    } else if (name === 'covered-table-cell') cells += repeats('number-columns-repeated');
    if (cells > limits.cells) throw new Refused('TOO_MANY_CELLS', { limit: limits.cells });
  }
}
