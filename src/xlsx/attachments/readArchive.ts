import { zipSync } from 'fflate';
import { baseName } from '../../core/kernel/baseName';
import type { ReadLimits } from '../read/ReadLimits';
import { inflateAnywhere } from '../read/InflateAtOnce';
import { Refused } from '../read/Refused';
import { withoutPrefix } from '../read/withoutPrefix';
import { Zip, type ZipEntry } from '../read/Zip';
import type { Attachment } from './Attachment';
import { isLitter } from './isLitter';
import { asUtf8, toLatin1 } from './latin1';
import { fileOfObject, isObjectPath } from './objectsOfDocument';
import { partPath, unpackedWorkbooks, type UnpackedWorkbook } from './unpackedWorkbooks';

/**
 * The files in a zip; null when the bytes are no zip. Folders only tell files of one name apart, unless one holds the parts
 * of a workbook, which is put together again. A file that cannot be unpacked (a password, another packing, damage) is
 * refused for itself. Of a letter or presentation, which is a zip too, it is the sheets and files that stand in it.
 */
export function readArchive(bytes: Uint8Array, limits: ReadLimits): Attachment[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || isText(bytes)) return null;
  // The mark of a zip that was to be divided is none of it.
  if (bytes[2] !== 3 && bytes[2] !== 5 && withoutPrefix(bytes) !== null) return null;
  const zip = new Zip(bytes, limits, inflateAnywhere);
  const entries = zip.all();
  const folders = unpackedWorkbooks(entries.map(plainPath), (path) => textIn(zip, path));
  const parts = new Set<ZipEntry>();
  const workbooks = folders.map((folder) => {
    const own = folder.isWhole ? entries.filter((entry) => partPath(folder, plainPath(entry)) !== null) : [];
    for (const entry of own) parts.add(entry);
    return workbookOf(zip, folder, own);
  });
  const files = entries.filter((entry) => !parts.has(entry) && !isLitter(pathOf(entry)));
  if (!isDocument(zip)) return [...workbooks, ...files.map((entry) => unpacked(zip, entry))];
  const objects = files.filter((entry) => isObjectPath(plainPath(entry)));
  return [...workbooks, ...objects.map((entry) => fileOfObject(unpacked(zip, entry), limits))].map((object) => ({
    ...object,
    onlyIfForm: true,
  }));
}

/** A letter, presentation or drawing of Office (ECMA-376) or in OpenDocument. */
function isDocument(zip: Zip): boolean {
  if (zip.find('[Content_Types].xml') !== null) return zip.all().some((each) => DOCUMENT_PART.test(plainPath(each)));
  return ['mimetype', MANIFEST].some((path) => textIn(zip, path).includes('opendocument.'));
}

const DOCUMENT_PART = /^(?:word|ppt|visio)\//i;

/** A text may begin with the same two letters; digits behind them are the mark of a zip that was to be divided. */
const isText = ([, , third = 0, fourth = 0]: Uint8Array): boolean =>
  third >= 0x20 && !(third === 0x30 && fourth === 0x30);

const pathOf = ({ path, fullPath }: ZipEntry): string => fullPath ?? path;

const plainPath = (entry: ZipEntry): string => pathOf(entry).replaceAll('\\', '/');

/** What stands in a file of a zip, each byte a letter; nothing where it cannot be unpacked, which is said of the file itself. */
function textIn(zip: Zip, path: string): string {
  const entry = zip.all().find((each) => plainPath(each) === path);
  const found = entry === undefined ? null : taken('', () => zip.read(entry));
  return found !== null && 'bytes' in found ? toLatin1(found.bytes) : '';
}

const MANIFEST = 'META-INF/manifest.xml';
const SHEETS_MANIFEST =
  '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>';

/** The workbook whose parts lie in a folder, packed again; where too few are left, why not. */
function workbookOf(zip: Zip, folder: UnpackedWorkbook, parts: readonly ZipEntry[]): Attachment {
  const name = asUtf8(folder.name);
  if (!folder.isWhole) return { name, refusal: { code: 'NOT_A_WORKBOOK', params: { kind: 'parts' } } };
  return taken(name, () => {
    const contents = new Map<string, Uint8Array>();
    for (const entry of parts) {
      const path = partPath(folder, plainPath(entry)) ?? entry.path;
      // Which of two parts of one name counts, different programs would see differently.
      if (contents.has(path)) throw new Refused('ZIP_DAMAGED', { part: path });
      contents.set(path, zip.read(entry));
    }
    // Of a sheet in a letter only the letter's own list says what it is.
    if (folder.format === 'openDocument' && !contents.has(MANIFEST))
      contents.set(MANIFEST, new TextEncoder().encode(SHEETS_MANIFEST));
    return zipSync(Object.fromEntries(contents), { level: 0 });
  });
}

function unpacked(zip: Zip, entry: ZipEntry): Attachment {
  const path = pathOf(entry);
  const last = baseName(path);
  const name = asUtf8(last);
  const folder = asUtf8(path.slice(0, path.length - last.length))
    .split(/[/\\]/)
    .filter((step) => !/^\.*$/.test(step))
    .join(', ');
  const file = taken(name, () => zip.read(entry));
  return { ...(entry.isLink ? linkTo(file) : file), folder };
}

/** A link to another file has where it leads in place of a file. */
function linkTo(file: Attachment): Attachment {
  if ('refusal' in file) return file;
  const reason = asUtf8(toLatin1(file.bytes.subarray(0, LONGEST_LINK)));
  return { name: file.name, refusal: { code: 'UNREADABLE_FILE', params: { reason, of: 'link' } } };
}

const LONGEST_LINK = 300;

/** What is taken out, or why it cannot be. */
function taken(name: string, take: () => Uint8Array): Attachment {
  try {
    return { name, bytes: take() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, params } = error.refusal;
    return { name, refusal: { code, params: { ...params, of: 'container' } } };
  }
}
