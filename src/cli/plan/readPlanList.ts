import type { PlanReading } from '../../core/planning/PlanReading';
import { describeOwnFile } from '../../core/words/describeRefusal';
import { readTargetList } from '../../xlsx/readTargetList';
import type { CliContext } from '../CliContext';
import { readBytes } from '../readBytes';
import { UsageError } from '../UsageError';

/** A list of targets as offices have it; a file that holds none is an error of usage. */
export async function readPlanList(file: string, { words }: CliContext): Promise<PlanReading> {
  const read = readTargetList(await readBytes(file, words));
  if (read.ok) return read.reading;
  const why =
    read.refusal === null ? words.cli.planReading.notUnicode : describeOwnFile(read.refusal, 'targets', words);
  throw new UsageError(`${file}: ${why}`);
}
