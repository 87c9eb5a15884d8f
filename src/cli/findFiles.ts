import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Words } from '../core/words/shape/Words';
import { isLitter } from '../xlsx/attachments/isLitter';
import { systemPath } from './systemPath';
import { UsageError } from './UsageError';

/**
 * The files that the paths name, folders with all that is below them, in a stable order and each once.
 * A path that does not exist is an error of usage.
 */
export function findFiles(paths: readonly string[], words: Words): readonly string[] {
  const files = new Set<string>();
  for (const given of paths) {
    const place = systemPath(given);
    if (!existsSync(place)) throw new UsageError(words.cli.notFound(given));
    if (!statSync(place).isDirectory()) files.add(given);
    else for (const file of [...filesBelow(given)].sort()) files.add(file);
  }
  return [...files];
}

/**
 * Folder by folder, since Node.js 24 follows links when it is asked for all at once: a link that leads back up would give
 * each file many times. One that cannot be looked into stands for what is in it, and is refused when its turn comes.
 */
function filesBelow(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  if (entries === null) return [folder];
  return entries.flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(place);
    // A link is looked at when its turn comes: what it leads to may be a file.
    return (entry.isFile() || entry.isSymbolicLink()) && !isLitter(entry.name) ? [place] : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(systemPath(folder), { withFileTypes: true });
  } catch {
    return null;
  }
}
