import type { RevisedFigure } from '../planbook/carried/planRevision';
import type { Words } from './shape/Words';

/** What a plan that was changed in mid-campaign changes, a line a figure. */
export function revisionLines(revision: readonly RevisedFigure[], { cli }: Words): readonly string[] {
  return revision.map(({ kind, indicator, label, units }) => `${indicator} ${label}: ${cli.revision[kind](units)}`);
}
