import { baseName } from '../../core/kernel/baseName';
import type { ReadLimits } from '../read/ReadLimits';
import { inflateAnywhere } from '../read/InflateAtOnce';
import { Refused } from '../read/Refused';
import { withoutPrefix } from '../read/withoutPrefix';
import { Zip, type ZipEntry } from '../read/Zip';
import type { Attachment } from './Attachment';
import { isLitter } from './isLitter';
import { asUtf8 } from './latin1';

/**
 * The files in a zip; null when the bytes are no zip. Folders only tell files of one name apart. A file that
 * cannot be unpacked (a password, another packing, damage) is refused for itself.
 */
export function readArchive(bytes: Uint8Array, limits: ReadLimits): Attachment[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || isText(bytes)) return null;
  // The mark of a zip that was to be divided is none of it.
  if (bytes[2] !== 3 && bytes[2] !== 5 && withoutPrefix(bytes) !== null) return null;
  const zip = new Zip(bytes, limits, inflateAnywhere);
  return zip
    .all()
    .filter((entry) => !isLitter(pathOf(entry)))
    .map((entry) => unpacked(zip, entry));
}

/** A text may begin with the same two letters; digits behind them are the mark of a zip that was to be divided. */
const isText = ([, , third = 0, fourth = 0]: Uint8Array): boolean =>
  third >= 0x20 && !(third === 0x30 && fourth === 0x30);

const pathOf = ({ path, fullPath }: ZipEntry): string => fullPath ?? path;

function unpacked(zip: Zip, entry: ZipEntry): Attachment {
  const path = pathOf(entry);
  const last = baseName(path);
  const name = asUtf8(last);
  const folder = asUtf8(path.slice(0, path.length - last.length))
    .split(/[/\\]/)
    .filter((step) => !/^\.*$/.test(step))
    .join(', ');
  try {
    return { name, folder, bytes: zip.read(entry) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, params } = error.refusal;
    return { name, folder, refusal: { code, params: { ...params, of: 'container' } } };
  }
}
