import type { Roster } from '../../../catalogue/Roster';
import type { Words } from '../../../words/shape/Words';

/** A cụm/khối by its name; units without one stand under their kind. */
export function groupName(
  { cluster, kind }: { readonly cluster: string | null; readonly kind: string | null },
  roster: Roster,
  words: Words,
): string {
  if (cluster !== null) return cluster;
  const known = roster.kinds.find(({ id }) => id === kind);
  const label = known ? (words.language === 'en' ? known.labelEn : known.label) : (kind ?? '');
  return words.campaign.tracking.noCluster(label);
}
