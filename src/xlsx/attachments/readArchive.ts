import type { ReadLimits } from '../read/ReadLimits';
import { inflateAnywhere } from '../read/InflateAtOnce';
import { Zip } from '../read/Zip';
import type { Attachment } from './Attachment';

/** The files in a zip; null when the bytes are no zip. Folders play no part, nor what the Mac adds for itself. */
export function readArchive(bytes: Uint8Array, limits: ReadLimits): Attachment[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const zip = new Zip(bytes, limits, inflateAnywhere);
  return zip
    .all()
    .filter(({ path }) => !/(^|\/)(__MACOSX\/|\._)/.test(path))
    .map((entry) => ({ name: nameOf(entry.path), bytes: zip.read(entry) }));
}

/** The last step of a path whose letters stand for single bytes: as UTF-8 if they are that. */
function nameOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(name, (letter) => letter.charCodeAt(0)));
  } catch {
    return name;
  }
}
