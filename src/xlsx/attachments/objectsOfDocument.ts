import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import { CompoundFile } from '../read/CompoundFile';
import type { Attachment } from './Attachment';
import { listedIn } from './listedIn';
import { oleObject, packedFile, type OleObject } from './oleObject';
import { rtfObjects, saysRtfObjects } from './rtfObjects';
import { slideObjects } from './slideObjects';

/** Where objects stand in a document as a zip (ISO/IEC 29500-1, 15.2.10 and 15.2.11; ODF 1.2 part 3, 3.16). */
const OBJECT = /^(?:[^/]+\/embeddings\/[^/]+|Object [^/]+)$/i;
const OBJECTS_LISTED = /\/embeddings\/|Object \d+/i;
/** Where they stand in a document of Word 97 (MS-DOC 2.1.4). */
const POOL = 'ObjectPool';
/** Sheets of an old kind, which their container says more of than they do. */
const SHEETS = ['Workbook', 'Book'];

/** Whether a path in a document's zip is that of an object: a sheet, a file of any kind, or what shows one. */
export const isObjectPath = (path: string): boolean => OBJECT.test(path);

/** Whether a document's zip, a document or slides of Office 97, or a text in RTF says that there are objects in it. */
export function saysObjects(bytes: Uint8Array, limits: ReadLimits): boolean {
  if (!isCompound(bytes)) return saysRtfObjects(bytes) || OBJECTS_LISTED.test(listedIn(bytes));
  try {
    const file = new CompoundFile(bytes, limits);
    return file.find(0, POOL) !== null || (slideObjects(file, limits)?.length ?? 0) > 0;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** An object as the file that it holds; as it stands where it is one itself. */
export function fileOfObject(object: Attachment, limits: ReadLimits): Attachment {
  if ('refusal' in object || !isCompound(object.bytes)) return object;
  return unlessRefused(object.name, () => {
    const file = new CompoundFile(object.bytes, limits);
    if (SHEETS.some((stream) => file.find(0, stream) !== null)) return object;
    const found = oleObject(file, 0);
    return found === null ? object : { ...object, name: found.name || object.name, bytes: found.bytes };
  });
}

/** The files that stand as objects in a document or slides of Office 97, or in a text in RTF; null for any other file. */
export function readObjects(bytes: Uint8Array, limits: ReadLimits): Attachment[] | null {
  const objects = isCompound(bytes)
    ? objectsOf97(new CompoundFile(bytes, limits), limits)
    : rtfObjects(bytes)?.map((native) => () => objectIn(native, limits));
  return (
    objects?.flatMap((take) => {
      const object = unlessRefused('', take);
      return object === null ? [] : [{ ...object, onlyIfForm: true }];
    }) ?? null
  );
}

function objectsOf97(file: CompoundFile, limits: ReadLimits): (() => OleObject | null)[] | undefined {
  const pool = file.find(0, POOL);
  if (pool !== null) return file.children(pool).map((storage) => () => oleObject(file, storage));
  return slideObjects(file, limits)?.map((take) => () => objectIn(take(), limits));
}

/** A compound file, or a file of any kind as programs before them packed it. */
const objectIn = (native: Uint8Array, limits: ReadLimits): OleObject | null =>
  isCompound(native) ? oleObject(new CompoundFile(native, limits), 0) : packedFile(native, 0);

const isCompound = ([first, second]: Uint8Array): boolean => first === 0xd0 && second === 0xcf;

function unlessRefused<Found>(name: string, take: () => Found): Found | Attachment {
  try {
    return take();
  } catch (error) {
    if (error instanceof Refused) return { name, refusal: error.refusal };
    throw error;
  }
}
