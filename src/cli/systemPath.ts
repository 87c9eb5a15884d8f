import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Stands for bytes of a name that are no UTF-8. */
const NO_LETTER = '\ufffd';
const SEPARATOR = Buffer.from(path.sep);

/** Whether a path has a name in an old encoding, of which some letters cannot be shown. */
export const hasOldName = (shown: string): boolean => shown.includes(NO_LETTER);

/**
 * A path as the system knows it. Names may be written in an old encoding, as archives of old programs leave them, and are
 * then known by their bytes alone: of those in the folder the one that is shown so. A path as it is where none or several are.
 */
export function systemPath(shown: string): string | Buffer {
  if (!hasOldName(shown)) return shown;
  let found = Buffer.from(path.isAbsolute(shown) ? path.parse(shown).root : '.');
  for (const step of shown.split(path.sep)) {
    if (step === '') continue;
    const name = hasOldName(step) ? nameIn(found, step) : Buffer.from(step);
    if (name === null) return shown;
    found = Buffer.concat([found, SEPARATOR, name]);
  }
  return found;
}

function nameIn(folder: Buffer, shown: string): Buffer | null {
  const names = readdirSync(folder, { encoding: 'buffer' }).filter((name) => name.toString() === shown);
  return names.length === 1 ? (names[0] ?? null) : null;
}
