import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Programs that some tests need, each with a command that succeeds only where it is installed. */
const PROBES = {
  soffice: ['soffice', '--version'],
  openpyxl: ['/usr/bin/python3', '-c', 'import openpyxl'],
  uno: ['/usr/bin/python3', '-c', 'import uno'],
  gnumeric: ['ssconvert', '--version'],
  xlsxwriter: ['/usr/bin/python3', '-c', 'import openpyxl, xlsxwriter'],
  R: ['Rscript', '--version'],
  pandas: ['/usr/bin/python3', '-c', 'import pandas, openpyxl'],
  readxl: ['Rscript', '-e', 'library(readxl)'],
  openxlsx: ['Rscript', '-e', 'library(openxlsx)'],
  gretl: ['gretlcli', '--version'],
  octave: ['octave-cli', '--quiet', '--eval', 'pkg load io'],
  xlsx2csv: ['xlsx2csv', '--version'],
  pdftoppm: ['pdftoppm', '-v'],
  webkit: ['sh', '-c', 'command -v WebKitWebDriver Xvfb'],
} as const;

export type Program = keyof typeof PROBES;

/**
 * A group of tests that needs programs which a machine may lack: then it is skipped and says so, unless
 * CHITIEU_NO_SKIP forbids it, as in CI.
 */
export function describeWith(programs: readonly Program[], title: string, body: () => void): void {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) describe(title, body);
  else if (process.env['CHITIEU_NO_SKIP'] === '1') {
    test(title, () => {
      throw new Error(`not installed: ${missing.join(', ')}`);
    });
  } else describe.skip(`${title} (skipped, not installed: ${missing.join(', ')})`, body);
}

/** Asked once in a run: the answer is kept in the folder that its tests share; those of the browser alone have none. */
function isInstalled(program: Program): boolean {
  const folder = process.env['CHITIEU_OFFICE'];
  if (folder === undefined) return isFound(program);
  const kept = path.join(folder, `installed-${program}`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8') === 'yes';
  const found = isFound(program);
  // Whole at once, as another worker may look at the same time.
  const begun = `${kept}-${String(process.pid)}`;
  writeFileSync(begun, found ? 'yes' : 'no');
  renameSync(begun, kept);
  return found;
}

function isFound(program: Program): boolean {
  const [command, ...args] = PROBES[program];
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
