import { unzlibSync } from 'fflate';
import type { CompoundFile } from '../read/CompoundFile';
import { isOverpacked } from '../read/isOverpacked';
import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import { viewOf } from '../read/viewOf';

const SLIDES = 'PowerPoint Document';
/** A record begins with its version and instance, its type and its length (MS-PPT 2.3.1). */
const HEAD = 8;
/** An object, packed where its instance is 1: its length and a zlib stream (MS-PPT 2.10.34). */
const OBJECT = 0x1011;
const PACKED = 1;

/** The objects in slides of PowerPoint 97, each a compound file; null for any other file. */
export function slideObjects(file: CompoundFile, limits: ReadLimits): (() => Uint8Array)[] | null {
  const entry = file.find(0, SLIDES);
  const stream = entry === null ? null : file.read(entry);
  if (stream === null) return null;
  const view = viewOf(stream);
  const found: (() => Uint8Array)[] = [];
  for (let at = 0; at + HEAD <= stream.length;) {
    const instance = view.getUint16(at, true) >> 4;
    const type = view.getUint16(at + 2, true);
    const end = at + HEAD + view.getUint32(at + 4, true);
    const content = stream.subarray(at + HEAD, end);
    if (type === OBJECT) found.push(() => (instance === PACKED ? unpacked(content, limits) : content));
    at = end;
  }
  return found;
}

function unpacked(content: Uint8Array, limits: ReadLimits): Uint8Array {
  const size = content.length < 4 ? 0 : viewOf(content).getUint32(0, true);
  if (size > limits.bytes) throw new Refused('TOO_LARGE', { limit: limits.bytes });
  if (isOverpacked(content.length, size, limits)) throw new Refused('ZIP_BOMB', { limit: limits.inflatedBytes });
  let found: Uint8Array;
  try {
    found = unzlibSync(content.subarray(4), { out: new Uint8Array(size) });
  } catch {
    throw new Refused('ZIP_DAMAGED');
  }
  if (found.length !== size) throw new Refused('ZIP_DAMAGED');
  return found;
}
