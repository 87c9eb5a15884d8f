import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Words } from '../core/words/shape/Words';
import { isLitter } from '../xlsx/attachments/isLitter';
import { UsageError } from './UsageError';

/**
 * The files that the paths name, folders with all that is below them, in a stable order and each once.
 * A path that does not exist is an error of usage.
 */
export function findFiles(paths: readonly string[], words: Words): readonly string[] {
  const files = new Set<string>();
  for (const given of paths) {
    if (!existsSync(given)) throw new UsageError(words.cli.notFound(given));
    if (!statSync(given).isDirectory()) files.add(given);
    else for (const file of filesBelow(given)) files.add(file);
  }
  return [...files];
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return (
    entries
      // A link is looked at when its turn comes: what it leads to may be a file.
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !isLitter(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
  );
}
