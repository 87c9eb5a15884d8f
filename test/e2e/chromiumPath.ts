import { existsSync } from 'node:fs';

/** Where Debian puts it. */
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/**
 * The system's Chromium, else the one from npm, which is unpacked among temporary files unless it is there. To be asked
 * for once in a run: it takes a file that another process is still unpacking for the whole program.
 */
export async function chromiumPath(): Promise<string> {
  if (existsSync(SYSTEM_CHROMIUM)) return SYSTEM_CHROMIUM;
  // It takes its own libraries along only where it believes to be on a bare machine.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
