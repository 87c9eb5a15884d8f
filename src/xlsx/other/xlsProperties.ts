import { decodeBytes } from '../read/decodeBytes';
import { encodingOf } from './codePages';
import { viewOf } from '../read/viewOf';

/** What an `.xls` says of itself beside its sheets. */
export interface XlsProperties {
  /** Custom properties by their names. */
  readonly custom: ReadonlyMap<string, string>;
  /** Program that saved it; empty where it does not say. */
  readonly program: string;
  /** When it was saved, in UTC; null where it does not say. */
  readonly modified: string | null;
}

/** Numbers of properties (MS-OLEPS 2.18, MS-OSHARED 2.3.3.2.1). */
const DICTIONARY = 0;
const CODE_PAGE = 1;
const SAVED = 0x0d;
const PROGRAM = 0x12;
/** Types of values (MS-OLEPS 2.15). */
const INTEGER = 3;
const DOUBLE = 5;
const TRUTH = 11;
const LETTERS = 0x1e;
const WIDE_LETTERS = 0x1f;
const TIME = 0x40;

const FIRST_SET = 44;
/** From the place of a set to that of the next one. */
const NEXT_SET = 20;
const UTF_16 = 1200;
const MOST = 1000;
/** Bytes of one text: places of many values may lead to one that is as long as the file. */
const LONGEST = 100_000;
/** Milliseconds from 1601, from which Windows counts in tenths of a microsecond, to 1970. */
const EPOCH_MS = 11_644_473_600_000;
const FIRST_TIME = Date.UTC(1990, 0);

/**
 * Reads the two streams of properties; what is damaged in them is left out, as none of it is needed.
 *
 * @param summary stream `\u0005SummaryInformation`, empty where there is none
 * @param document stream `\u0005DocumentSummaryInformation`
 */
export function xlsProperties(summary: Uint8Array, document: Uint8Array): XlsProperties {
  const general = new PropertySet(summary, 0);
  const own = new PropertySet(document, 1);
  const custom = [...own.names()].flatMap(([id, name]): [string, string][] => {
    const value = own.value(id);
    return value === null ? [] : [[name, value]];
  });
  return { custom: new Map(custom), program: general.value(PROGRAM) ?? '', modified: general.time(SAVED) };
}

/** One set of properties (MS-OLEPS 2.20): places of values by the numbers of their properties. */
class PropertySet {
  private readonly view: DataView;
  private readonly places = new Map<number, number>();
  private readonly codePage: number;

  constructor(
    private readonly bytes: Uint8Array,
    set: number,
  ) {
    this.view = viewOf(bytes);
    const at = this.number(FIRST_SET + set * NEXT_SET);
    const isThere = set < this.number(FIRST_SET - NEXT_SET);
    const count = isThere ? Math.min(MOST, this.number(at + 4)) : 0;
    for (let place = at + 8; place < at + 8 + 8 * count && place + 8 <= bytes.length; place += 8)
      this.places.set(this.number(place), at + this.number(place + 4));
    const page = this.places.get(CODE_PAGE);
    this.codePage = page === undefined ? UTF_16 : this.number(page + 4) & 0xffff;
  }

  /** Names of properties by their numbers. */
  names(): ReadonlyMap<number, string> {
    const names = new Map<number, string>();
    let at = this.places.get(DICTIONARY) ?? this.bytes.length;
    const count = Math.min(MOST, this.number(at));
    at += 4;
    for (let place = 0; place < count && at + 8 <= this.bytes.length; place++) {
      const length = this.number(at + 4) * (this.codePage === UTF_16 ? 2 : 1);
      names.set(this.number(at), this.letters(at + 8, length, this.codePage));
      at += 8 + (this.codePage === UTF_16 ? wholeFours(length) : length);
    }
    return names;
  }

  /** A value as a text; null where there is none, or none that a text could stand for. */
  value(id: number): string | null {
    const at = this.places.get(id);
    if (at === undefined || at + 8 > this.bytes.length) return null;
    switch (this.number(at)) {
      case LETTERS:
        return this.letters(at + 8, this.number(at + 4), this.codePage);
      case WIDE_LETTERS:
        return this.letters(at + 8, 2 * this.number(at + 4), UTF_16);
      case INTEGER:
        return String(this.view.getInt32(at + 4, true));
      case DOUBLE:
        return at + 12 > this.bytes.length ? null : String(this.view.getFloat64(at + 4, true));
      case TRUTH:
        return String(this.view.getInt16(at + 4, true) !== 0);
      default:
        return null;
    }
  }

  time(id: number): string | null {
    const at = this.places.get(id);
    if (at === undefined || this.number(at) !== TIME) return null;
    const milliseconds = (this.number(at + 8) * 2 ** 32 + this.number(at + 4)) / 10_000 - EPOCH_MS;
    return milliseconds < FIRST_TIME || milliseconds > Date.UTC(2200, 0) ? null : new Date(milliseconds).toISOString();
  }

  /** Letters up to the NUL that ends them. */
  private letters(from: number, length: number, codePage: number): string {
    const encoding = codePage === UTF_16 ? 'utf-16le' : encodingOf(codePage);
    if (encoding === null || from + length > this.bytes.length) return '';
    return decodeBytes(this.bytes.subarray(from, from + Math.min(length, LONGEST)), encoding).replace(/\0[^]*$/, '');
  }

  /** 0 where the stream has ended. */
  private number(at: number): number {
    return at + 4 > this.bytes.length ? 0 : this.view.getUint32(at, true);
  }
}

const wholeFours = (length: number): number => Math.ceil(length / 4) * 4;
