import type { ReadLimits } from '../read/ReadLimits';
import type { Marks } from './Marks';
import { codePageText } from './codePageText';
import { markedXls } from './markedXls';
import { orRefuse } from './orRefuse';
import { xlsStreams } from './xlsStreams';

/**
 * An `.xls` as the other library is to read it.
 *
 * @throws Refused
 */
export function marksOfXls(bytes: Uint8Array, limits: ReadLimits): Marks {
  const { workbook: stream, properties } = xlsStreams(bytes, limits);
  const found = orRefuse('LEGACY_XLS', () => markedXls(stream));
  return {
    bytes: stream,
    properties,
    decode: codePageText(stream),
    ...found,
    zeroOfText: false,
    saysShown: false,
  };
}
