import { baseName } from '../../core/kernel/baseName';
import type { CompoundFile } from '../read/CompoundFile';
import { viewOf } from '../read/viewOf';

/** A file that stands in a letter as an object. */
export interface OleObject {
  /** Empty where the object does not say it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Streams in which objects keep themselves (MS-OLEDS): a workbook, one in OpenDocument, a file as other programs put it there,
 * the sheets of an `.xls`, a file of any kind.
 */
const WHOLE = ['Package', 'EmbeddedOdf', 'CONTENTS'];
const SHEETS = ['Workbook', 'Book'];
/** Before what a file of any kind is packed in stands how long that is. */
const LENGTH = 4;
const FILE = '\u0001Ole10Native';

/** The file out of the object in a storage; null where there is none. */
export function oleObject(file: CompoundFile, storage: number): OleObject | null {
  const stream = (name: string): Uint8Array | null => {
    const entry = file.find(storage, name);
    return entry === null ? null : file.read(entry);
  };
  for (const name of [...WHOLE, ...SHEETS]) {
    const bytes = stream(name);
    if (bytes !== null) return { name: '', bytes };
  }
  const native = stream(FILE);
  return native === null ? null : packedFile(native, LENGTH);
}

/**
 * Kind, label, path, eight bytes with the length of a further path, that path, length and bytes of the file.
 * @param from where the kind stands
 */
export function packedFile(native: Uint8Array, from: number): OleObject | null {
  const view = viewOf(native);
  const label = textAt(native, from + 2);
  const path = textAt(native, label.end);
  const further = path.end + 8;
  if (further > native.length) return null;
  const size = further + view.getUint32(further - 4, true);
  if (size + 4 > native.length) return null;
  const bytes = native.subarray(size + 4, size + 4 + view.getUint32(size, true));
  return { name: label.text || baseName(path.text), bytes };
}

/** A text up to the NUL that ends it. */
function textAt(bytes: Uint8Array, from: number): { readonly text: string; readonly end: number } {
  const end = bytes.indexOf(0, from);
  const last = end < 0 ? bytes.length : end;
  return { text: new TextDecoder('windows-1258').decode(bytes.subarray(from, last)), end: last + 1 };
}
