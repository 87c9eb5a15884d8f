import type { Campaign } from '../compilation/model/Campaign';
import { lateText } from '../city/draw/parts/lateText';
import type { TrackedUnit } from '../compilation/model/Tracking';
import type { WordBlock } from '../workbook/DrawnDocument';
import type { Words } from '../words/shape/Words';
import { lateLists, MOST_NAMES } from './lateLists';
import { trackedName } from '../campaign/tracking/trackedName';

/**
 * Units that did not send, sent late, or whose form can't stand yet, and those that were exempted. A long list is
 * counted here and named in the annex.
 */
export function wordReportLate(campaign: Campaign, words: Words): readonly WordBlock[] {
  const own = words.wordReport;
  const lists = lateLists(campaign.tracking);
  const name = (unit: TrackedUnit): string => trackedName(unit, campaign.roster);
  const named = (list: readonly TrackedUnit[], write: (unit: TrackedUnit) => string): string =>
    list.length > MOST_NAMES ? own.inAnnex : list.map(write).join('; ');
  const late = ({ result }: TrackedUnit): string => ` (${lateText(result, words)})`;
  const count = (list: readonly TrackedUnit[]): string => String(list.length);
  const { missing, empty, late: tooLate, faulty, exempt } = lists;
  const sentences = [
    ...(missing.length === 0 ? [] : [own.missingUnits(count(missing), named(missing, name))]),
    ...(empty.length === 0 ? [] : [own.emptyUnits(count(empty), named(empty, name))]),
    ...(tooLate.length === 0
      ? []
      : [
          own.lateUnits(
            count(tooLate),
            named(tooLate, (unit) => name(unit) + late(unit)),
          ),
        ]),
    ...(faulty.length === 0 ? [] : [own.faultyUnits(count(faulty), named(faulty, name))]),
  ];
  const said = [
    ...(sentences.length === 0 ? [own.noneLate] : sentences),
    ...(exempt.length === 0 ? [] : [own.exemptUnits(count(exempt), named(exempt, name))]),
  ];
  return said.map((text) => ({ kind: 'paragraph', text: [{ text }] }));
}
