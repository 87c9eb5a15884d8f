import { ZIP_RECORD } from '../zipRecord';
import { viewOf } from './viewOf';

const DIVIDED_SIGNATURE = 0x08074b50;
const END_LENGTH = 22;
/** Number of the disk where a zip's size needs more room than it has here. */
const ELSEWHERE = 0xffff;
/** How programs name the volumes but for the last one. */
const NAME = /\.(?:z\d\d|(?:zip|7z)\.\d{3})$/i;

/** Whether a file is one volume of an archive that was divided: by how it begins, how it ends or, in the middle, its name. */
export function isVolume(name: string, bytes: Uint8Array): boolean {
  if (NAME.test(name)) return true;
  if (bytes.length < END_LENGTH) return false;
  const view = viewOf(bytes);
  if (view.getUint32(0, true) === DIVIDED_SIGNATURE) return true;
  const end = bytes.length - END_LENGTH;
  const disk = view.getUint16(end + 4, true);
  return view.getUint32(end, true) === ZIP_RECORD.end && disk !== 0 && disk !== ELSEWHERE;
}
