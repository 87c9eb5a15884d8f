import type { Campaign } from '../compilation/model/Campaign';
import { describeCause } from '../words/describeCause';
import type { Words } from '../words/shape/Words';
import type { ReportData } from './ReportData';

/** What was closed, and what differs from it now with its causes. */
export function closingsJson(
  { closings, revisions, roster }: Campaign,
  words: Words,
): Pick<ReportData, 'closings' | 'revision'> {
  const last = revisions.at(-1);
  return {
    closings: closings.map(({ number, closedAt, by, hash }) => ({ number, closedAt, by, hash })),
    revision:
      last === undefined
        ? null
        : {
            since: last.since.number,
            figures: last.figures.map(({ indicator: id, causes, ...figure }) => ({
              id,
              ...figure,
              causes: causes.map((cause) => ({ ...cause, message: describeCause(cause, roster, words) })),
            })),
            units: last.units.map(({ key: unit, kind, before, after }) => ({ unit, kind, before, after })),
          },
  };
}
