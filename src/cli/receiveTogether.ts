import type { ReceivedFile } from '../core/compilation/model/ReceivedFile';
import { receivePaths, type Receiving } from './receivePaths';

/** All files at once, for what needs them side by side. */
export async function receiveTogether(
  paths: readonly string[],
  receiving: Receiving,
): Promise<readonly ReceivedFile[]> {
  const received: (readonly ReceivedFile[])[] = [];
  for await (const readings of receivePaths(paths, receiving, paths.length)) received.push(readings);
  return received.flat();
}
