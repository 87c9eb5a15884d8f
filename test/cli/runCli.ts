import { spawnSync } from 'node:child_process';
import path from 'node:path';

const LAUNCHER = path.join(__dirname, '../../src/cli/launch.cjs');

/** What the terminal program answered. */
export interface CliResult {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the terminal program as a user does, in a process of its own. */
export function runCli(...args: readonly string[]): CliResult {
  const done = spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { exitCode: done.status, out: done.stdout, err: done.stderr };
}
