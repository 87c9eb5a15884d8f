import type { Roster } from '../../../catalogue/Roster';
import type { Words } from '../../../words/shape/Words';
import { labelIn } from './labelIn';

/** A cụm/khối by its name; units without one stand under their kind. */
export function groupName(
  { cluster, kind }: { readonly cluster: string | null; readonly kind: string | null },
  roster: Roster,
  words: Words,
): string {
  if (cluster !== null) return cluster;
  const known = roster.kinds.find(({ id }) => id === kind);
  const label = known ? labelIn(words, known) : (kind ?? '');
  return words.campaign.tracking.noCluster(label);
}
