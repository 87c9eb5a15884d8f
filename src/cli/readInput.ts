import { describeOwnFile } from '../core/words/describeRefusal';
import type { OwnFile } from '../core/words/shape/OwnFileWords';
import type { RawWorkbook } from '../core/workbook/RawWorkbook';
import type { Unwanted } from '../core/workbook/Unwanted';
import type { ReadResult } from '../xlsx/read/ReadResult';
import { DEFAULT_LIMITS } from '../xlsx/read/ReadLimits';
import { readWorkbook } from '../xlsx/readWorkbook';
import type { CliContext } from './CliContext';
import { inflateNatively } from './inflateNatively';
import { readBytes } from './readBytes';
import { UsageError } from './UsageError';

/**
 * A workbook that an option names; one that is not there or cannot be read is an error of usage.
 *
 * @param wanted what it is to be
 * @param unwanted sheets and columns that are passed over
 */
export async function readInput(
  file: string,
  wanted: OwnFile,
  { words }: Pick<CliContext, 'words'>,
  unwanted?: Unwanted,
): Promise<RawWorkbook> {
  return read(file, wanted, words, (bytes) => readWorkbook(bytes, {}, inflateNatively, unwanted));
}

/** A plan workbook that an option names, in whatever format an officer has saved it. */
export async function readPlanInput(file: string, { words }: Pick<CliContext, 'words'>): Promise<RawWorkbook> {
  const { readAnyWorkbook } = await import('../xlsx/readAnyWorkbook');
  return read(file, 'planBook', words, (bytes) => readAnyWorkbook(bytes, DEFAULT_LIMITS, inflateNatively));
}

async function read(
  file: string,
  wanted: OwnFile,
  words: CliContext['words'],
  reader: (bytes: Uint8Array) => ReadResult | Promise<ReadResult>,
): Promise<RawWorkbook> {
  const found = await reader(await readBytes(file, words));
  if (!found.ok) throw new UsageError(`${file}: ${describeOwnFile(found.refusal, wanted, words)}`);
  return found.workbook;
}
