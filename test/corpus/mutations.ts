import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../support/randomFrom';

/** One way of spoiling a file. */
export type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const TOKENS = [
  '<', '>', '"', '/', '&', '&#0;', '&x;', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE a>', '<?a?>', '</c>', '<c>', '<v>',
  '</row>', '<row>', ' r="A1"', ' t="s"', ' t="d"', ' s="999999999"', '<f t="shared" si="0"/>', '999999999999', '-1', '\u0000', 'é',
  ' xml:space="preserve"', '<si><t/></si>', '9e999', '__proto__', '<table:table-cell table:number-columns-repeated="99999999"/>',
]; // prettier-ignore

/** Some bytes changed, cut out, doubled or cut off. */
export const mutateBytes: Mutation = (bytes, { below }) => {
  const copy = Array.from(bytes);
  for (let change = 0; change <= below(4); change++) {
    const at = below(copy.length);
    const kind = below(4);
    if (kind === 0) copy[at] = below(256);
    else if (kind === 1) copy.splice(at, 1 + below(50));
    else if (kind === 2) copy.splice(at, 0, ...copy.slice(at, at + below(50)));
    else copy.length = Math.max(1, at);
  }
  return Uint8Array.from(copy);
};

/** One or more parts of a zip with their XML spoilt, packed again soundly. */
export const mutateParts: Mutation = (bytes, { below, pick }) => {
  const parts = unzipSync(bytes);
  for (let change = 0; change <= below(3); change++) {
    const path = pick(Object.keys(parts));
    const xml = strFromU8(parts[path] ?? new Uint8Array(0));
    const at = below(xml.length);
    const kind = below(5);
    if (kind === 0) Reflect.deleteProperty(parts, path);
    else if (kind === 1) parts[path] = parts[pick(Object.keys(parts))] ?? new Uint8Array(0);
    else if (kind === 2) parts[path] = strToU8(xml.slice(0, at) + pick(TOKENS) + xml.slice(at));
    else if (kind === 3) parts[path] = strToU8(xml.slice(0, at) + xml.slice(at + below(200)));
    else parts[path] = strToU8(xml.replaceAll(pick([/"\d+"/g, /"[A-Z]+\d+"/g, /<v>/g, /<\/row>/g]), pick(TOKENS)));
  }
  return zipSync(parts, { level: 1 });
};

/** Signatures of a zip's records, and where numbers stand in each: place and size in bytes. */
const RECORDS: readonly (readonly [signature: number, fields: readonly (readonly [number, 2 | 4])[]])[] = [
  [0x04034b50, [[6, 2], [8, 2], [14, 4], [18, 4], [22, 4], [26, 2], [28, 2]]],
  [0x02014b50, [[8, 2], [10, 2], [16, 4], [20, 4], [24, 4], [28, 2], [30, 2], [32, 2], [42, 4]]],
  [0x06054b50, [[4, 2], [8, 2], [10, 2], [12, 4], [16, 4], [20, 2]]],
]; // prettier-ignore

/** The zip's own numbers changed (sizes, places, counts, check sums, flags), or its records put elsewhere. */
export const mutateStructure: Mutation = (bytes, { below, pick }) => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const found: (readonly [number, readonly (readonly [number, 2 | 4])[]])[] = [];
  for (let at = 0; at + 22 <= copy.length; at++) {
    const record = RECORDS.find(([signature]) => view.getUint32(at, true) === signature);
    if (record !== undefined) found.push([at, record[1]]);
  }
  for (let change = 0; change <= below(3); change++) {
    const [at, fields] = pick(found);
    const [field, size] = pick(fields);
    if (at + field + size > copy.length) continue;
    if (below(6) === 0) copy.copyWithin(pick(found)[0], at, at + 46);
    else if (size === 2) {
      const old = view.getUint16(at + field, true);
      view.setUint16(at + field, pick([0, 1, old + 1, old - 1, 0xffff, below(0x10000)]), true);
    } else {
      const old = view.getUint32(at + field, true);
      view.setUint32(at + field, pick([0, 1, old + 1, old - 1, old * 2, 0xffffffff, 0x7fffffff, below(2 ** 32)]), true);
    }
  }
  return copy;
};

/** Lines of a mail left out, doubled, exchanged or spoilt. */
export const mutateLines: Mutation = (bytes, { below, pick }) => {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  // Most lines are of the attachment; those that say something stand in front.
  const place = (): number => (below(2) === 0 ? below(Math.min(40, lines.length)) : below(lines.length));
  for (let change = 0; change <= below(4); change++) {
    const [at, other] = [place(), place()];
    const line = lines[at] ?? '';
    const kind = below(5);
    if (kind === 0) lines.splice(at, 1);
    else if (kind === 1) lines.splice(at, 0, lines[other] ?? '');
    else if (kind === 2) lines[at] = lines[other] ?? '';
    else if (kind === 3) lines[at] = line.slice(0, below(line.length + 1));
    else lines[at] = line + pick(['=', '"', ';', '?=', '=?utf-8?B?', '--', "filename*0*=UTF-8''%", '\u0000', '\r']);
  }
  return new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'));
};
