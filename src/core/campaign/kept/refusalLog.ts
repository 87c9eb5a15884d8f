import { refusedInOrder } from '../../compilation/admit/refusedInOrder';
import { baseName } from '../../kernel/baseName';
import type { RefusedFile } from '../../compilation/model/CityReport';
import type { LoggedForm } from '../../compilation/model/FormLog';
import type { LoggedRefusal } from '../../compilation/model/LoggedRefusal';

/**
 * Every file that could not be used, those of earlier compilations among them with the day on which they first came,
 * by name. One whose bytes are used by now, as the list of units was mended, is no longer among them.
 */
export function refusalLog(
  refused: readonly RefusedFile[],
  earlier: readonly LoggedRefusal[],
  forms: readonly LoggedForm[],
  asOf: string,
): readonly LoggedRefusal[] {
  const admitted = new Set(forms.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256])));
  const log = new Map<string, LoggedRefusal>();
  for (const each of earlier) {
    if (each.sha256 === null || !admitted.has(each.sha256)) log.set(keyOf(each), each);
  }
  for (const each of refused) log.set(keyOf(each), { ...each, seen: log.get(keyOf(each))?.seen ?? asOf });
  return refusedInOrder([...log.values()]);
}

/** The same bytes under the same name are the same file, wherever it lies: a folder that was moved doubles nothing. */
function keyOf({ file, sha256 }: RefusedFile): string {
  return sha256 === null ? file : `${sha256} ${baseName(file)}`;
}
