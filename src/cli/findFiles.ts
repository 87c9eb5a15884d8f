import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Words } from '../core/words/shape/Words';
import { isLitter } from '../xlsx/attachments/isLitter';
import { UsageError } from './UsageError';

/**
 * The files that the paths name, folders with all that is below them, in a stable order and each once.
 * A path that does not exist is an error of usage.
 */
export async function findFiles(paths: readonly string[], words: Words): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const given of paths) {
    const stats = await stat(given).catch(() => null);
    if (stats === null) throw new UsageError(words.cli.notFound(given));
    if (!stats.isDirectory()) files.add(given);
    else for (const file of await filesBelow(given)) files.add(file);
  }
  return [...files];
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return (
    entries
      // A link is looked at when its turn comes: what it leads to may be a file.
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !isLitter(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
  );
}
