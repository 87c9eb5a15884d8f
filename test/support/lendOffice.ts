import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * One LibreOffice for all tests of a run: names the folder in which `fill_with_libreoffice.py` starts it when a test
 * first needs it, and ends it with the run. Starting it takes longer than most of what is asked of it. What other programs
 * are installed is kept there too.
 */
export default function lendOffice(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-office-'));
  process.env['CHITIEU_OFFICE'] = folder;
  // Before the temporary files of the run go, and with them the number of the process.
  process.prependOnceListener('exit', () => {
    end(path.join(folder, 'pid'));
    rmSync(folder, { recursive: true, force: true });
  });
  // Interrupted by hand: the same end.
  process.once('SIGINT', () => process.exit(130));
}

/** Ends the process group whose number a file holds, where there is one. */
function end(file: string): void {
  if (!existsSync(file)) return;
  try {
    process.kill(-Number(readFileSync(file, 'utf8')), 'SIGKILL');
  } catch {
    // It has died by itself.
  }
}
