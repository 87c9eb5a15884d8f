import { CompoundFile } from '../read/CompoundFile';
import type { ReadLimits } from '../read/ReadLimits';

/** The records of an `.xls`, out of the compound file in which they are since Excel 5. */
export function workbookStream(bytes: Uint8Array, limits: ReadLimits): Uint8Array {
  if (bytes[0] !== 0xd0) return bytes;
  const file = new CompoundFile(bytes, limits);
  // A file for two programs holds both; the other library takes the newer one.
  const stream = file.find(0, 'Workbook') ?? file.find(0, 'Book');
  return (stream === null ? null : file.read(stream)) ?? new Uint8Array(0);
}
