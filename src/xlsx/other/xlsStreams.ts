import { CompoundFile } from '../read/CompoundFile';
import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import { xlsProperties, type XlsProperties } from './xlsProperties';

/** What an `.xls` is made of. */
export interface XlsStreams {
  /** The records of the workbook. */
  readonly workbook: Uint8Array;
  readonly properties: XlsProperties;
}

const NOTHING = new Uint8Array(0);

/**
 * Takes the records of an `.xls` and what it says of itself out of the compound file in which they are since Excel 5. The
 * other library is given these records alone: in a damaged container it goes on for ever.
 *
 * @throws Refused
 */
export function xlsStreams(bytes: Uint8Array, limits: ReadLimits): XlsStreams {
  if (bytes[0] !== 0xd0) return { workbook: bytes, properties: xlsProperties(NOTHING, NOTHING) };
  const file = new CompoundFile(bytes, limits);
  const stream = (name: string): Uint8Array | null => {
    const entry = file.find(0, name);
    return entry === null ? null : file.read(entry);
  };
  /** Nothing where it is damaged: it is not needed. */
  const beside = (name: string): Uint8Array => {
    try {
      return stream(name) ?? NOTHING;
    } catch (error) {
      if (error instanceof Refused) return NOTHING;
      throw error;
    }
  };
  return {
    // A file for two programs holds both; the other library takes the newer one.
    workbook: stream('Workbook') ?? stream('Book') ?? NOTHING,
    properties: xlsProperties(beside('\u0005SummaryInformation'), beside('\u0005DocumentSummaryInformation')),
  };
}
