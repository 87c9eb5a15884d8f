import type { ReportingUnit, Roster } from '../../core/catalogue/Roster';
import type { Words } from '../../core/words/shape/Words';

/** Units of a cụm: Hải Phòng put its 114 communes into 15 of 6 to 9 (2025). */
const COMMUNES_IN_CLUSTER = 8;

/**
 * The roster with made-up cụm and khối, since the city's own list of them is not known: eight local units to a cụm in the
 * roster's order, and a khối for each kind of body.
 */
export function sampleRoster(roster: Roster, words: Words): Roster {
  const { cluster, block } = words.samples;
  const isLocal = ({ kind }: ReportingUnit): boolean => roster.kinds.find(({ id }) => id === kind)?.tier === 'local';
  const locals = roster.units.filter(isLocal);
  const bodies = roster.kinds.filter(({ tier }) => tier === 'body').map(({ id }) => id);
  const clusterOf = (unit: ReportingUnit): string =>
    isLocal(unit)
      ? cluster(Math.floor(locals.indexOf(unit) / COMMUNES_IN_CLUSTER) + 1)
      : block(bodies.indexOf(unit.kind) + 1);
  return { ...roster, units: roster.units.map((unit) => ({ ...unit, cluster: clusterOf(unit) })) };
}
