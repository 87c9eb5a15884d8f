import { ZIP_RECORD } from '../zipRecord';
import type { PackedPart } from './PartPacker';

/** Version 2.0, the first with DEFLATE. */
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, the earliest day that a zip can hold: the same bytes on every day. */
const DOS_DATE = 0x0021;

/**
 * A zip file (APPNOTE.TXT 6.3.3) of packed parts in the order of the map, in pieces one behind the other. Paths must be
 * ASCII, and the whole below 4 GB, which is far more than the strings of a workbook can come to.
 */
export function zipParts(parts: ReadonlyMap<string, PackedPart>): readonly Uint8Array[] {
  const entries = Array.from(parts, ([path, { crc, size, packed }]) => ({
    crc,
    size,
    packed,
    length: packed.reduce((sum, { length }) => sum + length, 0),
    name: Uint8Array.from(path, (character) => character.charCodeAt(0)),
  }));
  // All headers and the directory, of which pieces stand between the parts.
  const heads = new Uint8Array(entries.reduce((sum, { name }) => sum + 30 + 46 + 2 * name.length, 22));
  const view = new DataView(heads.buffer);
  const zip: Uint8Array[] = [];
  let at = 0;
  /** How much of the zip stands before the heads that are not yet in it. */
  let before = 0;
  const short = (value: number): void => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const long = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const block = (bytes: Uint8Array): void => {
    heads.set(bytes, at);
    at += bytes.length;
  };
  /** What the two headers of an entry have in common. */
  const facts = ({ name, crc, size, length }: (typeof entries)[number]): void => {
    [VERSION, 0, DEFLATED, 0, DOS_DATE].forEach(short);
    [crc, length, size].forEach(long);
    [name.length, 0].forEach(short);
  };

  const starts = entries.map((entry) => {
    const head = at;
    const start = before + at;
    long(ZIP_RECORD.local);
    facts(entry);
    block(entry.name);
    zip.push(heads.subarray(head, at), ...entry.packed);
    before += entry.length;
    return start;
  });
  const directory = at;
  entries.forEach((entry, place) => {
    long(ZIP_RECORD.central);
    short(VERSION);
    facts(entry);
    // No comment, first disk, no attributes.
    [0, 0, 0].forEach(short);
    [0, starts[place] ?? 0].forEach(long);
    block(entry.name);
  });
  const directorySize = at - directory;
  long(ZIP_RECORD.end);
  [0, 0, entries.length, entries.length].forEach(short);
  [directorySize, before + directory].forEach(long);
  short(0);
  zip.push(heads.subarray(directory));
  return zip;
}
