import { decodeLiteral, decodeText } from './decodeText';
import { OFFICE_PALETTE } from './palette';
import type { ReadLimits } from './ReadLimits';
import { Refused } from './Refused';
import { startsWith } from './startsWith';

/** What {@link XmlScanner.next} came upon. */
export enum Tag {
  /** No more tags. */
  None,
  Open,
  Close,
  /** The bytes at hand end within a tag or text; more are to come. */
  More,
}

const LT = 60;
/** Most texts are short, and going through them here is faster than asking; longer ones are searched natively. */
const NEAR = 256;
const GT = 62;
const SLASH = 47;
const COLON = 58;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const BANG = 33;
const QUESTION = 63;
const DASH = 45;
const SQUARE = 91;
const POINT = 46;
const PLAIN_LEVELS = 2;
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * Walks over the tags of XML in UTF-8, one at a time, without building anything. It knows five entities and numeric
 * ones, refuses a document type, and leaves namespaces to a rule that is enough here: only tags with the same prefix
 * as the root's belong to the vocabulary, all others are foreign.
 */
export class XmlScanner {
  /** Place of the next byte to look at. */
  position = 0;
  /** The last tag was `<tag/>`; no closing tag will come. */
  selfClosing = false;
  /** The bytes are those that `plainXml` made of a part. */
  isPlainly = false;
  /** The colours that its tags may name by number. */
  palette = OFFICE_PALETTE;
  depth = 0;
  attributeStart = 0;
  attributeEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private attributesEnd = 0;
  /** Length of the root's prefix with its colon; -1 before the root. */
  private prefix = -1;
  // Not asked of the limits each time: they are an object of many forms, which the engine is slow to look into.
  private readonly nesting: number;
  private readonly textLength: number;

  /**
   * @param bytes what is at hand so far
   * @param end count of bytes in it that are filled
   * @param complete whether nothing more will come
   */
  constructor(
    public bytes: Uint8Array,
    public end: number,
    public complete: boolean,
    private readonly part: string,
    limits: ReadLimits,
  ) {
    this.nesting = limits.nesting;
    this.textLength = limits.textLength;
  }

  /** Tags of the vocabulary have no prefix here, and a few more levels of them are no matter. */
  get isPlain(): boolean {
    return this.prefix === 0 && this.depth + PLAIN_LEVELS <= this.nesting;
  }

  /** Whether the tag that was come upon last is of another vocabulary than the root, or has another prefix for it. */
  get isForeign(): boolean {
    return this.nameStart > this.nameEnd;
  }

  /** Whether the first tag has this name; the scanner then stands behind it. */
  rootIs(name: string): boolean {
    return this.next() === Tag.Open && this.is(name);
  }

  /** Goes to the next tag, past text, comments and instructions. */
  next(): Tag {
    const { bytes, end } = this;
    let at = this.position;
    for (;;) {
      while (at < end && bytes[at] !== LT) at++;
      if (at >= end) {
        if (!this.complete) return this.wait(at);
        if (this.depth !== 0 || this.prefix < 0) this.damaged();
        this.position = at;
        return Tag.None;
      }
      const second = bytes[at + 1];
      if (second === BANG || second === QUESTION) {
        const past = this.pastSpecial(at);
        if (past < 0) return this.wait(at);
        at = past;
        continue;
      }
      return second === SLASH ? this.close(at) : this.open(at);
    }
  }

  /** The tag's name without prefix equals `name`, and it belongs to the root's vocabulary. */
  is(name: string): boolean {
    const { bytes, nameStart } = this;
    const length = name.length;
    if (this.nameEnd - nameStart !== length) return false;
    for (let index = 0; index < length; index++) {
      if (bytes[nameStart + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  /** The tag's name without prefix equals `name`, whatever vocabulary it belongs to. */
  isNamed(name: string): boolean {
    const { bytes, nameEnd } = this;
    const start = nameEnd - name.length;
    if (!startsWith(bytes, start, name)) return false;
    const before = bytes[start - 1];
    return before === LT || before === SLASH || before === COLON;
  }

  /** The tag's name without its prefix, whatever vocabulary it belongs to. */
  localName(): string {
    let start = this.nameEnd;
    for (let byte = this.bytes[start - 1] ?? 0; byte !== LT && byte !== SLASH && byte !== COLON;) {
      byte = this.bytes[--start - 1] ?? LT;
    }
    return this.decode(start, this.nameEnd);
  }

  /** Text of an attribute by its name without prefix; null if the tag has none. */
  attribute(name: string): string | null {
    return this.find(name) ? this.value() : null;
  }

  /** Text of the attribute that the scanner went to. */
  value(): string {
    return this.decode(this.valueStart, this.valueEnd);
  }

  /** Looks for an attribute by its name without prefix; its value is then from `valueStart` to before `valueEnd`. */
  find(name: string): boolean {
    this.startAttributes();
    while (this.nextAttribute()) if (this.attributeIs(name)) return true;
    return false;
  }

  /** The attribute that {@link nextAttribute} went to has this name without prefix. */
  attributeIs(name: string): boolean {
    const start = this.attributeStart;
    if (this.attributeEnd - start !== name.length || !startsWith(this.bytes, start, name)) return false;
    // A declaration such as xmlns:r is not the attribute r.
    return this.bytes[start - 1] !== COLON || !startsWith(this.bytes, start - 6, 'xmlns:');
  }

  /** Goes back before the first attribute of the tag. */
  startAttributes(): void {
    this.valueEnd = this.nameEnd - 1;
  }

  /**
   * Goes to the next attribute: its name without prefix is from `attributeStart` to before `attributeEnd`, its value
   * from `valueStart` to before `valueEnd`. False when there is none.
   */
  nextAttribute(): boolean {
    const { bytes, attributesEnd } = this;
    let at = this.valueEnd + 1;
    while (at < attributesEnd && isSpace(bytes[at])) at++;
    if (at >= attributesEnd) return false;
    let local = at;
    let byte = bytes[at];
    while (at < attributesEnd && byte !== EQUALS && !isSpace(byte)) {
      byte = bytes[++at];
      if (byte === COLON) local = at + 1;
    }
    this.attributeStart = local;
    this.attributeEnd = at;
    while (at < attributesEnd && isSpace(bytes[at])) at++;
    if (bytes[at] !== EQUALS) this.damaged();
    at++;
    while (at < attributesEnd && isSpace(bytes[at])) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) this.damaged();
    this.valueStart = ++at;
    while (at < attributesEnd && bytes[at] !== quote) at++;
    if (at >= attributesEnd) this.damaged();
    this.valueEnd = at;
    return true;
  }

  /**
   * The text up to the tag's end, when there is nothing but text in it; to be called right after {@link next} gave
   * `Open`. Null when more bytes are needed; then the caller goes back to where it began.
   */
  text(): string | null {
    if (this.selfClosing) return '';
    let text = '';
    for (;;) {
      const { bytes, end } = this;
      const start = this.position;
      let at = start;
      while (at < end && bytes[at] !== LT) at++;
      if (at + 1 >= end) {
        if (this.complete) this.damaged();
        return null;
      }
      text += at === start ? '' : this.decode(start, at);
      this.checkLength(text);
      const second = bytes[at + 1];
      if (second === SLASH) {
        return this.close(at) === Tag.More ? null : text;
      }
      if (second !== BANG && second !== QUESTION) this.damaged();
      const past = this.pastSpecial(at);
      if (past < 0) return null;
      if (bytes[at + 2] === SQUARE) text += decodeLiteral(bytes, at + 9, past - 3) ?? this.damaged();
      this.position = past;
    }
  }

  /**
   * The number that is all there is in the tag that was just opened, if it is written plainly (see {@link number}).
   * NaN for anything else, with nothing read, so that {@link text} can look at it.
   */
  plainNumber(): number {
    if (this.selfClosing) return NaN;
    const { bytes, position: start } = this;
    const value = this.number();
    const { position: at } = this;
    if (!Number.isNaN(value) && bytes[at] === LT && bytes[at + 1] === SLASH && this.close(at) !== Tag.More)
      return value;
    this.position = start;
    return NaN;
  }

  /** Goes past a number that is written with a sign, at most 15 digits and a point: then it is exact. Else NaN. */
  number(): number {
    const { bytes, end } = this;
    let at = this.position;
    const negative = bytes[at] === DASH;
    if (negative) at++;
    let digits = 0;
    let decimals = -1;
    let value = 0;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 48 && byte <= 57) {
        value = value * 10 + byte - 48;
        if (decimals >= 0) decimals++;
        digits++;
      } else if (byte === POINT && decimals < 0) decimals = 0;
      else break;
    }
    if (digits === 0 || digits > 15) return NaN;
    this.position = at;
    // Up to 2^53 and 10^22 both sides of the division are exact, so its result is the nearest number there is.
    if (decimals > 0) value /= POWERS[decimals] ?? NaN;
    return negative ? -value : value;
  }

  /** Goes past everything inside the tag that was just opened. False when more bytes are needed. */
  skip(): boolean {
    if (this.selfClosing) return true;
    const outside = this.depth - 1;
    while (this.depth > outside) {
      const tag = this.next();
      if (tag === Tag.More) return false;
      if (tag === Tag.None) this.damaged();
    }
    return true;
  }

  /** Text of the bytes from `start` to before `end`. */
  decode(start: number, end: number): string {
    return decodeText(this.bytes, start, end) ?? this.damaged();
  }

  /** Goes past just these characters (ASCII); false, with nothing read, when something else stands here. */
  literal(text: string): boolean {
    const past = this.position + text.length;
    if (past > this.end || !startsWith(this.bytes, this.position, text)) return false;
    this.position = past;
    return true;
  }

  /** Goes to where the next tag, comment or instruction begins, and returns the place. */
  toTag(): number {
    const { bytes, end } = this;
    let at = this.position;
    const near = Math.min(end, at + NEAR);
    while (at < near && bytes[at] !== LT) at++;
    if (at === this.position + NEAR) {
      const found = bytes.indexOf(LT, at);
      at = found < 0 ? end : Math.min(found, end);
    }
    return (this.position = at);
  }

  /** Goes to the next double quote of a tag, and returns the place; to where another tag begins if there is none. */
  toQuote(): number {
    const { bytes, end } = this;
    let at = this.position;
    while (at < end && bytes[at] !== QUOTE && bytes[at] !== LT) at++;
    return (this.position = at);
  }

  /** Puts new bytes in the place of the old ones; `position` is where the unread ones begin. */
  refill(bytes: Uint8Array, end: number, complete: boolean, position: number): void {
    this.bytes = bytes;
    this.end = end;
    this.complete = complete;
    this.position = position;
  }

  /** Refuses a text that is longer than allowed. */
  checkLength(text: string): void {
    if (text.length > this.textLength) throw new Refused('TEXT_TOO_LONG', { limit: this.textLength });
  }

  damaged(): never {
    throw new Refused('XML_DAMAGED', { part: this.part });
  }

  private open(at: number): Tag {
    const { bytes, end } = this;
    let cursor = at + 1;
    let nameStart = cursor;
    let byte = bytes[cursor] ?? GT;
    while (cursor < end && byte > 32 && byte !== GT && byte !== SLASH) {
      if (byte === COLON) nameStart = cursor + 1;
      byte = bytes[++cursor] ?? GT;
    }
    const nameEnd = cursor;
    // To the end of the tag; `>` may stand in an attribute.
    while (cursor < end && byte !== GT) {
      if (byte === QUOTE || byte === APOSTROPHE) {
        const quote = byte;
        do cursor++;
        while (cursor < end && bytes[cursor] !== quote);
      } else if (byte === LT) this.damaged();
      byte = bytes[++cursor] ?? 0;
    }
    if (cursor >= end) return this.wait(at);
    if (nameEnd === nameStart) this.damaged();
    if (this.prefix < 0) this.prefix = nameStart - at - 1;
    else if (this.depth === 0) this.damaged();
    this.selfClosing = bytes[cursor - 1] === SLASH;
    this.nameStart = nameStart - at - 1 === this.prefix ? nameStart : nameEnd + 1;
    this.nameEnd = nameEnd;
    this.attributesEnd = this.selfClosing ? cursor - 1 : cursor;
    if (!this.selfClosing && ++this.depth > this.nesting) {
      throw new Refused('XML_TOO_DEEP', { part: this.part, limit: this.nesting });
    }
    this.position = cursor + 1;
    return Tag.Open;
  }

  private close(at: number): Tag {
    const { bytes, end } = this;
    let cursor = at + 2;
    let nameStart = cursor;
    while (cursor < end && bytes[cursor] !== GT) {
      if (bytes[cursor] === COLON) nameStart = cursor + 1;
      cursor++;
    }
    if (cursor >= end) return this.wait(at);
    let nameEnd = cursor;
    while (nameEnd > nameStart && isSpace(bytes[nameEnd - 1])) nameEnd--;
    this.nameStart = nameStart - at - 2 === this.prefix ? nameStart : nameEnd + 1;
    this.nameEnd = nameEnd;
    if (--this.depth < 0) this.damaged();
    this.selfClosing = false;
    this.position = cursor + 1;
    return Tag.Close;
  }

  /** Place after a comment, an instruction or a CDATA section; -1 when its end is not at hand yet. */
  private pastSpecial(at: number): number {
    const { bytes, end } = this;
    if (end - at < 9 && !this.complete) return -1;
    if (bytes[at + 1] === QUESTION) return this.past(at + 2, '?>');
    if (bytes[at + 2] === DASH && bytes[at + 3] === DASH) return this.past(at + 4, '-->');
    if (startsWith(bytes, at, '<![CDATA[')) return this.past(at + 9, ']]>');
    if (startsWith(bytes, at, '<!DOCTYPE')) throw new Refused('XML_FORBIDDEN', { part: this.part });
    return this.damaged();
  }

  private past(from: number, mark: string): number {
    const first = mark.charCodeAt(0);
    for (let at = from; at <= this.end - mark.length; at++) {
      if (this.bytes[at] === first && startsWith(this.bytes, at, mark)) return at + mark.length;
    }
    return this.complete ? this.damaged() : -1;
  }

  private wait(at: number): Tag.More {
    if (this.complete) this.damaged();
    this.position = at;
    return Tag.More;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
