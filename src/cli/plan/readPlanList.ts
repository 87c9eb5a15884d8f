import { readFile } from 'node:fs/promises';
import type { PlanReading } from '../../core/planning/PlanReading';
import { readPlanRows } from '../../core/planning/readPlanRows';
import { readPlanText } from '../../core/planning/readPlanText';
import { tableOfSheet } from '../../core/planning/tableOfSheet';
import { readWorkbook } from '../../xlsx/readWorkbook';
import type { CliContext } from '../CliContext';
import { readInput } from '../readInput';
import { UsageError } from '../UsageError';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** A list of targets as offices have it: the text of a plan, rows copied from Excel, or the sheets of an annex. */
export async function readPlanList(file: string, context: CliContext): Promise<PlanReading> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new UsageError(context.words.cli.notFound(file));
  const isWorkbook = ZIP.every((byte, i) => bytes[i] === byte) || readWorkbook(bytes).ok;
  if (!isWorkbook) return readPlanText(decoded(bytes));
  const { sheets } = await readInput(file, context);
  return readPlanRows(sheets.filter(({ visibility }) => visibility === 'visible').flatMap(tableOfSheet));
}

/** Text as Word and Excel save it: UTF-8, or “Unicode text”, which is UTF-16 with a byte-order mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
