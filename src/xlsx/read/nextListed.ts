import { ZIP_LENGTH } from '../zipRecord';

/** Where the entry behind this one begins in a zip's directory, by the lengths of name, extra fields and comment (APPNOTE 4.3.12). */
export function nextListed(view: DataView, at: number): number {
  const lengths = view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return at + ZIP_LENGTH.central + lengths;
}
