import { readFile } from 'node:fs/promises';
import { describeRefusal } from '../core/words/describeRefusal';
import type { RawWorkbook } from '../core/workbook/RawWorkbook';
import { readWorkbook } from '../xlsx/readWorkbook';
import type { CliContext } from './CliContext';
import { UsageError } from './UsageError';

/** A workbook that an option names; one that is not there or cannot be read is an error of usage. */
export async function readInput(file: string, { words }: Pick<CliContext, 'words'>): Promise<RawWorkbook> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new UsageError(words.cli.notFound(file));
  const read = readWorkbook(bytes);
  if (!read.ok) throw new UsageError(`${file}: ${describeRefusal(read.refusal.code, read.refusal.params, words)}`);
  return read.workbook;
}
