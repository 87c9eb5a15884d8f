import { inUtf8 } from '../read/inUtf8';
import { isDeclaration, Namespaces } from '../read/Namespaces';
import { decodeLiteral } from '../read/decodeText';
import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import { startsWith } from '../read/startsWith';
import { Tag, XmlScanner } from '../read/XmlScanner';
import { writtenTag, type WrittenTag } from '../read/writtenTag';
import { betweenTags, inQuotes } from '../read/markup';
import { plainOdsCell } from './plainOdsCell';
import { UnshownZeros } from './UnshownZeros';

/** The prefixes that everybody uses, by the last words of what they stand for (ODF 1.2 part 1, 1.4). */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...['office', 'table', 'text', 'style', 'meta', 'config', 'form', 'script', 'chart', 'presentation', 'dr3d'].map(
    (name) => [name, name] as const,
  ),
  ['drawing', 'draw'],
  ['datastyle', 'number'],
  ['xsl-fo-compatible', 'fo'],
  ['svg-compatible', 'svg'],
]);
const OTHER_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);
const OASIS = /^urn:oasis:names:tc:opendocument:xmlns:([\w-]+):1\.\d$/;

/** Holds nothing that a sheet shows as the content of its cells, though some of it looks like cells. */
const PASSED_OVER =
  /^(draw|dr3d|form|script|chart|presentation):|^office:(annotation|annotation-end|forms|scripts)$|^table:(shapes|tracked-changes|dde-links|content-validations|data-pilot-tables|consolidation|detective)$|^text:ruby-text$/;
/** What somebody wrote beside a cell. */
const NOTE = 'office:annotation';
/** Anchored to a cell, with what it says if that is a text. */
const SHAPE = 'draw:';
/** Where a shape ends, as a cell and how far within it. */
const SHAPE_END = ['table:end-cell-address', 'table:end-x', 'table:end-y'];
/** What a text may be written in; what stands in it is text as well. */
const PARAGRAPH = /^text:(p|h)$/;
const BLANK = /^text:(s|tab|line-break)$/;

/**
 * A part of an `.ods` as the other library understands it, which looks for tags by patterns: in UTF-8, with the prefixes
 * that everybody uses, double quotes, no references, comments and CDATA, each cell with its content in one spelling, and
 * without what only looks like cells.
 *
 * @throws Refused when it is no XML
 */
export function plainOds(bytes: Uint8Array, part: string, limits: ReadLimits): string {
  const all = inUtf8(bytes, part);
  return new PlainOds(new XmlScanner(all, all.length, true, part, limits), limits).write();
}

class PlainOds {
  private readonly names = new Namespaces();

  /** Blanks in the text of the cell that is being read, as far as they are given by their number. */
  private blanks = 0;

  /** What is written beside the cell that is being read. */
  private note = '';

  /** Shapes with a text that begin in that cell, as tags without content. */
  private shapes = '';

  constructor(
    private readonly scanner: XmlScanner,
    private readonly limits: ReadLimits,
  ) {}

  write(): string {
    const { scanner } = this;
    const pieces = ['<?xml version="1.0" encoding="UTF-8"?>'];
    const zeros = new UnshownZeros();
    const open: string[] = [];
    for (;;) {
      const from = scanner.position;
      const tag = scanner.next();
      if (tag === Tag.None) return zeros.emptied(pieces).join('');
      const written = writtenTag(scanner);
      if (open.length > 0) pieces.push(betweenTags(this.text(from, written.start)));
      if (tag === Tag.Close) {
        pieces.push(`</${open.pop() ?? ''}>`);
        this.names.leave();
        continue;
      }
      const name = this.enter(written);
      if (name === null || PASSED_OVER.test(name)) this.passOver();
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        const attributes = this.attributesOf(written);
        this.note = '';
        this.shapes = '';
        const paragraphs = scanner.selfClosing ? null : this.cellText();
        const cell = { name, attributes, paragraphs, beside: annotation(this.note) + this.shapes };
        zeros.look(pieces.length, cell);
        pieces.push(plainOdsCell(cell));
        this.names.leave();
      } else {
        const attributes = [...this.attributesOf(written)].map(([key, value]) => ` ${key}="${inQuotes(value)}"`);
        pieces.push(`<${name}${attributes.join('')}${scanner.selfClosing ? '/' : ''}>`);
        if (scanner.selfClosing) this.names.leave();
        else open.push(name);
      }
    }
  }

  /** Goes past what is in the tag that was entered last. */
  private passOver(): void {
    this.scanner.skip();
    this.names.leave();
  }

  /** The paragraphs of a cell; the scanner then stands behind the cell's end. */
  private cellText(): string {
    const { scanner } = this;
    this.blanks = 0;
    const pieces: string[] = [];
    /** The closing tags of what is open, empty for what is written without its tag. */
    const open: string[] = [];
    const paragraphs = (): boolean => open.includes('</text:p>');
    for (;;) {
      const from = scanner.position;
      const tag = scanner.next();
      if (tag === Tag.None) scanner.damaged();
      const written = writtenTag(scanner);
      if (paragraphs()) pieces.push(betweenTags(this.text(from, written.start)));
      if (tag === Tag.Close) {
        const closing = open.pop();
        if (closing === undefined) return pieces.join('');
        pieces.push(closing);
        this.names.leave();
        continue;
      }
      const name = this.enter(written);
      if (name === NOTE && !scanner.selfClosing) {
        this.note += this.textWithin();
        continue;
      }
      if ((name ?? '').startsWith(SHAPE) && !scanner.selfClosing) {
        this.shapes += this.shape(this.attributesOf(written));
        continue;
      }
      if (PASSED_OVER.test(name ?? '') || (name ?? '').startsWith('table:')) {
        this.passOver();
        continue;
      }
      const [opening, closing] = this.inText(name ?? '', written, paragraphs());
      pieces.push(opening);
      if (scanner.selfClosing) {
        pieces.push(closing);
        this.names.leave();
      } else open.push(closing);
    }
  }

  /** A shape with a text as a tag that the other library passes over; nothing where it has none. */
  private shape(attributes: ReadonlyMap<string, string>): string {
    const text = this.textWithin();
    if (text === '') return '';
    const end = SHAPE_END.map((name) => ` ${name}="${inQuotes(attributes.get(name) ?? '')}"`);
    return `<draw:frame draw:name="${inQuotes(text)}"${end.join('')}/>`;
  }

  /** The paragraphs of a note or shape as one text, not who wrote it and when; the scanner then stands behind its end. */
  private textWithin(): string {
    const { scanner } = this;
    let text = '';
    /** Whether each tag that is open is a paragraph. */
    const open: boolean[] = [];
    for (;;) {
      const from = scanner.position;
      const tag = scanner.next();
      if (tag === Tag.None) scanner.damaged();
      const written = writtenTag(scanner);
      if (open.includes(true) && text.length < this.limits.textLength) text += this.text(from, written.start);
      if (tag === Tag.Close) {
        const isParagraph = open.pop();
        this.names.leave();
        if (isParagraph === undefined) return text.trim();
        if (isParagraph) text += ' ';
        continue;
      }
      const name = this.enter(written) ?? '';
      if (BLANK.test(name)) text += ' ';
      if (scanner.selfClosing) this.names.leave();
      else open.push(PARAGRAPH.test(name));
    }
  }

  /** How a tag in the text of a cell is written, opening and closing. */
  private inText(name: string, written: WrittenTag, isInParagraph: boolean): readonly [string, string] {
    const attributes = this.attributesOf(written);
    if (PARAGRAPH.test(name) && !isInParagraph) return ['<text:p>', '</text:p>'];
    switch (name) {
      case 'text:span':
        return [`<text:span text:style-name="${inQuotes(attributes.get('text:style-name') ?? '')}">`, '</text:span>'];
      case 'text:s':
        return [`<text:s text:c="${String(this.blanksOf(attributes.get('text:c')))}"/>`, ''];
      case 'text:tab':
      case 'text:line-break':
        return [`<${name}/>`, ''];
      default:
        return ['', ''];
    }
  }

  /** How many blanks a tag stands for; a few letters could ask for more than there is memory. */
  private blanksOf(count: string | undefined): number {
    const given = parseInt(count ?? '1', 10);
    const blanks = given > 0 ? given : 1;
    this.blanks += blanks;
    const limit = this.limits.textLength;
    if (this.blanks > limit) throw new Refused('TEXT_TOO_LONG', { limit });
    return blanks;
  }

  /** A tag's name with the prefix that everybody uses; null for one of a vocabulary that is not known. */
  private enter(written: WrittenTag): string | null {
    this.names.enter(written);
    return this.named(written);
  }

  private named({ prefix, local }: { readonly prefix: string; readonly local: string }): string | null {
    const address = this.names.of(prefix);
    // Who declares nothing means what everybody does.
    if (address === null) return prefix === '' ? local : `${prefix}:${local}`;
    const known = OTHER_PREFIXES.get(address) ?? PREFIXES.get(OASIS.exec(address)?.[1] ?? '');
    return known === undefined ? null : `${known}:${local}`;
  }

  private attributesOf({ attributes }: WrittenTag): ReadonlyMap<string, string> {
    return new Map(
      attributes.flatMap((attribute): [string, string][] => {
        // What is declared for tags without a prefix is not meant for attributes.
        const name = attribute.prefix === '' ? attribute.local : this.named(attribute);
        return name === null || isDeclaration(attribute) ? [] : [[name, attribute.value]];
      }),
    );
  }

  /** The text between two tags, without comments and instructions. */
  private text(from: number, to: number): string {
    const { scanner } = this;
    const { bytes } = scanner;
    let text = '';
    for (let at = from; at < to;) {
      let next = bytes.indexOf(LESS, at);
      if (next < 0 || next > to) next = to;
      if (next > at) text += scanner.decode(at, next);
      if (next >= to) break;
      const isSection = bytes[next + 2] === SQUARE;
      const [skipped, mark] = isSection ? [9, ']]>'] : bytes[next + 1] === QUESTION ? [2, '?>'] : [4, '-->'];
      let end = next + skipped;
      while (end < to && !startsWith(bytes, end, mark)) end++;
      if (isSection) text += decodeLiteral(bytes, next + skipped, end) ?? scanner.damaged();
      at = end + mark.length;
    }
    return text;
  }
}

const LESS = 60;
const QUESTION = 63;
const SQUARE = 91;

const annotation = (note: string): string =>
  note === '' ? '' : `<office:annotation><text:p>${betweenTags(note)}</text:p></office:annotation>`;
