import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * What a program makes of bytes.
 * @param input name of the file that it is given; its extension may tell the program what it is
 * @param command the command line for the files to read and to write
 */
export function byCommand(
  bytes: Uint8Array,
  [input, output]: readonly [string, string],
  command: (file: string, out: string) => readonly [string, ...string[]],
): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-corpus-'));
  try {
    const file = path.join(folder, input);
    const out = path.join(folder, `out-${output}`);
    writeFileSync(file, bytes);
    const [program, ...args] = command(file, out);
    execFileSync(program, args, { stdio: 'pipe', timeout: 60_000 });
    return new Uint8Array(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a Python script of this folder: it is given the file to read and the file to write. */
export function byPython(bytes: Uint8Array, script: string, output = 'form.xlsx'): Uint8Array {
  return byCommand(bytes, ['form.xlsx', output], (file, out) => [
    '/usr/bin/python3',
    path.join(__dirname, 'scripts', script),
    file,
    out,
  ]);
}
