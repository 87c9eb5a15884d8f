import { onlyDrawn } from '../../core/city/draw/onlyDrawn';
import { readIdentity } from '../../core/form/read/readIdentity';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import type { CliContext } from '../CliContext';
import { readInput } from '../readInput';
import { UsageError } from '../UsageError';

/** A city workbook with the plan and period that it is of. */
export interface KeptCity {
  readonly workbook: RawWorkbook;
  readonly plan: string | null;
  readonly period: string | null;
}

/** The city workbook that is compiled into; any other workbook is an error of usage. */
export async function loadKept(file: string, context: CliContext): Promise<KeptCity> {
  const workbook = await readInput(file, 'cityWorkbook', context, onlyDrawn(context.words));
  const { kind, plan, period } = readIdentity(workbook);
  if (kind !== 'city') throw new UsageError(context.words.cli.notACityWorkbook(file));
  return { workbook, plan, period };
}
