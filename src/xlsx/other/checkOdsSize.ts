import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import { Tag, XmlScanner } from '../read/XmlScanner';

const PART = 'content.xml';

/**
 * An `.ods` file can say in a few bytes that a filled cell or row is repeated a million times. This counts what it
 * would come to before anyone unfolds it, and refuses a tag that says one thing in two ways, of which one program
 * shows the one and another the other.
 *
 * @throws Refused
 */
export function checkOdsSize(content: Uint8Array, limits: ReadLimits): void {
  const scanner = new XmlScanner(content, content.length, true, PART, limits);
  let cells = 0;
  let rows = 1;
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag !== Tag.Open) continue;
    const name = bare(scanner.localName());
    // The second name of each is that of the Chinese standard UOF, which the other library takes as well.
    if (name === 'table-row' || name === '行') {
      rows = repeats(attributesOf(scanner), 'number-rows-repeated');
    } else if (name === 'table-cell' || name === '数据') {
      const attributes = attributesOf(scanner);
      // A cell without content is one short tag.
      if (!scanner.selfClosing || attributes.has('value-type')) {
        cells += repeats(attributes, 'number-columns-repeated') * rows;
      }
    } else if (name === 'covered-table-cell') {
      cells += repeats(attributesOf(scanner), 'number-columns-repeated');
    }
    if (cells > limits.cells) throw new Refused('TOO_MANY_CELLS', { limit: limits.cells });
  }
}

/** Names as the other library knows them: without prefix, without what follows a `_`, in any case. */
function bare(name: string): string {
  const end = name.indexOf('_');
  return (end < 0 ? name : name.slice(0, end)).toLowerCase();
}

/** The tag's attributes by their bare names. Only the extensions of LibreOffice may repeat what is said already. */
function attributesOf(scanner: XmlScanner): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { bytes } = scanner;
  scanner.startAttributes();
  while (scanner.nextAttribute()) {
    const { attributeStart, attributeEnd, valueStart, valueEnd } = scanner;
    const name = bare(decode(bytes, attributeStart, attributeEnd));
    const value = decode(bytes, valueStart, valueEnd);
    const known = found.get(name);
    if (known === undefined) found.set(name, value);
    else if (known !== value && decode(bytes, attributeStart - 4, attributeStart) !== 'ext:') {
      throw new Refused('XML_DAMAGED', { part: PART });
    }
  }
  return found;
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}

/** A count, read in both ways that the other library does, which differ for such as `9e9` and `999x`. */
function repeats(attributes: ReadonlyMap<string, string>, name: string): number {
  const text = attributes.get(name) ?? '1';
  return Math.max(1, Number(text) || 1, parseInt(text, 10) || 1);
}
