import { inQuotes } from './markup';
import { isDeclaration, Namespaces } from './Namespaces';
import type { ReadLimits } from './ReadLimits';
import { Tag, XmlScanner } from './XmlScanner';
import { writtenTag, type WrittenTag } from './writtenTag';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Vocabularies of today's Excel, which takes the choices that ask for them. */
const UNDERSTOOD =
  /^http:\/\/(?:schemas\.microsoft\.com\/office|schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//;

/** What becomes of a tag: it is written, as it stands or plainly, only what is in it is, one of several choices is, or nothing. */
type Fate = 'copied' | 'kept' | 'opened' | 'choices' | 'taken' | 'dropped' | 'ignored';

/**
 * A part of a workbook in the spelling that nearly all programs use: the tags of its root's vocabulary without prefixes,
 * of alternatives the one that Excel takes (ECMA-376 part 3), no references in attributes, each row with its number, and
 * nothing of other vocabularies.
 *
 * @throws Refused when it is no XML, or holds what is not to be passed over in a vocabulary that is not known
 */
export function plainXml(bytes: Uint8Array, part: string, limits: ReadLimits): Uint8Array {
  return new PlainXml(new XmlScanner(bytes, bytes.length, true, part, limits)).write();
}

class PlainXml {
  private readonly names = new Namespaces();
  /** What is written; parts are large, so that their pieces are not kept one by one. */
  private written: Uint8Array;
  private length = 0;
  private readonly fates: Fate[] = [];
  private readonly ignorable = new Set<string>();
  private readonly processed = new Set<string>();
  private vocabulary: string | null = null;
  /** The tag of a row that does not say its number, until its first cell does. */
  private waitingRow: string | null = null;

  constructor(private readonly scanner: XmlScanner) {
    this.written = new Uint8Array(scanner.end + ROOM);
  }

  write(): Uint8Array {
    const { scanner, fates } = this;
    for (;;) {
      const from = scanner.position;
      const tag = scanner.next();
      if (tag === Tag.None) return this.written.subarray(0, this.length);
      const written = writtenTag(scanner);
      const around = fates.at(-1);
      if (around === 'kept' || around === 'copied' || around === 'opened') this.copy(from, written.start);
      if (tag === Tag.Close) {
        const fate = fates.pop();
        if (fate === 'kept' || fate === 'copied') this.put(`</${nameOf(written, fate)}>`);
        this.names.leave();
        continue;
      }
      this.names.enter(written);
      this.readRules(written);
      const fate = this.fateOf(written, around);
      if (fate === 'kept' || fate === 'copied') this.open(written, nameOf(written, fate));
      if (scanner.selfClosing) this.names.leave();
      else fates.push(fate);
    }
  }

  private fateOf(written: WrittenTag, around: Fate | undefined): Fate {
    const { local } = written;
    const address = this.names.of(written.prefix);
    if (around === undefined) this.vocabulary = address;
    const isOwn = address === this.vocabulary;
    if (around === 'ignored' || around === 'copied') return around;
    if (around === 'dropped') {
      if (isOwn) this.scanner.damaged();
      return 'dropped';
    }
    if (around === 'choices' || around === 'taken') return this.choiceOf(written, around);
    // What later versions add to a sheet may be conditional formats; to a row or cell it is nothing of use.
    if (isOwn && local === 'extLst') return this.fates.length === 1 ? 'copied' : 'ignored';
    if (isOwn) return 'kept';
    if (address === COMPATIBILITY) return local === 'AlternateContent' ? 'choices' : 'ignored';
    const key = address ?? '';
    if (this.processed.has(`${key} ${local}`) || this.processed.has(`${key} *`)) return 'opened';
    return this.ignorable.has(key) || UNDERSTOOD.test(key) ? 'ignored' : 'dropped';
  }

  /** The first choice counts whose vocabularies are known, else what is there for all others. */
  private choiceOf({ local, attributes }: WrittenTag, around: Fate): Fate {
    if (around === 'taken') return 'ignored';
    const asked = attributes.find((attribute) => attribute.local === 'Requires')?.value ?? '';
    const isTaken =
      local === 'Fallback' ||
      (local === 'Choice' && words(asked).every((prefix) => UNDERSTOOD.test(this.names.of(prefix) ?? '')));
    if (!isTaken) return 'ignored';
    this.fates[this.fates.length - 1] = 'taken';
    return 'opened';
  }

  /** What may be passed over, and of what the content is not. */
  private readRules({ attributes }: WrittenTag): void {
    for (const { prefix, local, value } of attributes) {
      if (prefix === '' || this.names.of(prefix) !== COMPATIBILITY) continue;
      if (local === 'Ignorable') for (const word of words(value)) this.ignorable.add(this.names.of(word) ?? '');
      if (local === 'ProcessContent')
        for (const word of words(value)) {
          const [before = '', name = ''] = word.split(':');
          this.processed.add(`${this.names.of(before) ?? ''} ${name}`);
        }
    }
  }

  private open({ local, attributes }: WrittenTag, tagName: string): void {
    const kept = attributes.filter((attribute) => !isDeclaration(attribute));
    const isCell = local === 'c';
    const text = kept.map(({ prefix, local: name, value }) => {
      const own = isCell && prefix === '' ? value.trim() : value;
      return ` ${prefix === '' ? '' : `${prefix}:`}${name}="${inQuotes(own)}"`;
    });
    const numberOf = kept.find(({ prefix, local: name }) => prefix === '' && name === 'r')?.value.trim() ?? '';
    if (isCell && this.waitingRow !== null) this.waitingRow = numbered(this.waitingRow, numberOf);
    const tag = `<${tagName}${text.join('')}${this.scanner.selfClosing ? '/' : ''}>`;
    if (local === 'row' && numberOf === '') {
      this.put('');
      this.waitingRow = tag;
    } else this.put(tag);
  }

  private put(text: string): void {
    const whole = (this.waitingRow ?? '') + text;
    this.waitingRow = null;
    // A letter is at most three bytes.
    this.makeRoom(3 * whole.length);
    this.length += encoder.encodeInto(whole, this.written.subarray(this.length)).written;
  }

  /** The text between two tags; between a row and its first cell there is none that says anything. */
  private copy(from: number, to: number): void {
    if (this.waitingRow !== null) return;
    this.makeRoom(to - from);
    this.written.set(this.scanner.bytes.subarray(from, to), this.length);
    this.length += to - from;
  }

  private makeRoom(bytes: number): void {
    if (this.length + bytes <= this.written.length) return;
    const larger = new Uint8Array(2 * this.written.length + bytes);
    larger.set(this.written.subarray(0, this.length));
    this.written = larger;
  }
}

const ROOM = 4096;

/** A row that does not say its number has that of its first cell. */
function numbered(row: string, address: string): string {
  const number = /^[A-Za-z]{1,3}(\d{1,7})$/.exec(address)?.[1];
  return number === undefined ? row : row.replace(/ r="[^"]*"/, '').replace('<row', `<row r="${number}"`);
}

const encoder = new TextEncoder();

/** Of what is copied, tags without a prefix are given one, so that they are not taken for those of the root. */
const nameOf = ({ prefix, local }: WrittenTag, fate: Fate): string =>
  fate === 'kept' || local === 'extLst' ? local : `${prefix || 'x'}:${local}`;

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');
