import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import path from 'node:path';

/** A form to fill: cells by defined name, rows of a list by the name of their block. */
export interface FillJob {
  readonly in: string;
  readonly out: string;
  readonly values: Readonly<Record<string, string | number | readonly (readonly (string | number | null)[])[]>>;
  /** Cells of sheets by their addresses. */
  readonly cells?: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  /** Only LibreOffice: another export filter than `.xlsx`, its options, and a password to lock the file with. */
  readonly filter?: string;
  readonly options?: string;
  readonly password?: string;
}

const SCRIPTS = { openpyxl: 'fill_with_openpyxl.py', libreoffice: 'fill_with_libreoffice.py' } as const;

/**
 * Has another program open the forms, fill them and save them. One that is ended by a signal, as the bridge to LibreOffice
 * may be on a busy machine, is asked once more: the jobs read and write files of their own.
 */
export function fillWith(program: keyof typeof SCRIPTS, jobs: readonly FillJob[]): void {
  const script = path.join(__dirname, '../corpus', SCRIPTS[program]);
  const run = (): Done => spawnSync('/usr/bin/python3', [script], { input: JSON.stringify(jobs), encoding: 'utf8' });
  const first = run();
  const done = first.signal === null ? first : run();
  if (done.status === 0) return;
  const again = done === first ? '' : `, after ${endOf(first)}`;
  throw new Error(`${program}: ${endOf(done)}${again}\n${done.stderr}`);
}

type Done = SpawnSyncReturns<string>;

function endOf({ status, signal, error }: Done): string {
  if (error !== undefined) return error.message;
  return signal === null ? `exit code ${String(status)}` : `ended by ${signal}`;
}
