import type { XmlScanner } from './XmlScanner';

const LESS = 60;
const COLON = 58;
const SPACE = 32;

export interface WrittenAttribute {
  readonly prefix: string;
  readonly local: string;
  readonly value: string;
}

/** A tag as it stands, its names with their prefixes, which are empty where there is none. */
export interface WrittenTag {
  /** Place of its `<`. */
  readonly start: number;
  readonly prefix: string;
  readonly local: string;
  readonly attributes: readonly WrittenAttribute[];
}

/** The tag that the scanner has just come upon, an opening or a closing one. */
export function writtenTag(scanner: XmlScanner): WrittenTag {
  const { bytes } = scanner;
  scanner.startAttributes();
  const nameEnd = scanner.valueEnd + 1;
  let nameStart = nameEnd;
  while (bytes[nameStart - 1] !== LESS) nameStart--;
  const name = scanner.decode(nameStart, nameEnd).replace('/', '');
  const attributes: WrittenAttribute[] = [];
  while (scanner.nextAttribute()) {
    const { attributeStart, attributeEnd } = scanner;
    let start = attributeStart;
    if (bytes[start - 1] === COLON) while ((bytes[start - 1] ?? SPACE) > SPACE) start--;
    attributes.push({
      prefix: scanner.decode(start, Math.max(start, attributeStart - 1)),
      local: scanner.decode(attributeStart, attributeEnd),
      value: scanner.value(),
    });
  }
  const colon = name.indexOf(':');
  return { start: nameStart - 1, prefix: name.slice(0, Math.max(0, colon)), local: name.slice(colon + 1), attributes };
}
