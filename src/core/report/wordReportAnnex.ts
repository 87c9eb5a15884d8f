import { officeOf } from '../catalogue/officeOf';
import { groupName } from '../city/draw/parts/groupName';
import { lateText } from '../city/draw/parts/lateText';
import type { Campaign } from '../compilation/model/Campaign';
import type { TrackedUnit } from '../compilation/model/Tracking';
import { groupBy } from '../kernel/groupBy';
import type { WordBlock } from '../workbook/DrawnDocument';
import type { Words } from '../words/shape/Words';
import { lateLists, MOST_NAMES } from './lateLists';
import { trackedName } from '../campaign/tracking/trackedName';

/** The units of lists that are too long for running text, by cụm/khối; none where every list is short. */
export function wordReportAnnex(campaign: Campaign, words: Words): readonly (readonly WordBlock[])[] {
  const { tracking, roster, catalogue } = campaign;
  const lists = Object.values(lateLists(tracking));
  if (lists.every((list) => list.length <= MOST_NAMES)) return [];
  const listed = new Set(lists.flat());
  const groups = groupBy(
    tracking.units.filter((unit) => listed.has(unit)),
    (unit) => groupName(unit, roster, words),
  );
  const rows: string[][] = [];
  const headings: number[] = [];
  let number = 0;
  for (const { cluster, kind } of tracking.groups) {
    const name = groupName({ cluster, kind }, roster, words);
    const units = groups.get(name) ?? [];
    if (units.length === 0) continue;
    headings.push(rows.length);
    rows.push(['', name, String(units.length)]);
    for (const unit of units) {
      number += 1;
      rows.push([String(number), trackedName(unit, roster), stateText(unit, words)]);
    }
  }
  const own = words.wordReport.annex;
  const [position = '', unit = '', state = ''] = own.columns;
  return [
    [
      { kind: 'title', name: own.heading, subject: own.title },
      {
        kind: 'addressee',
        text: [
          { text: own.attachedTo.before },
          { text: '…', placeholder: true },
          { text: `/${officeOf(catalogue).symbol} ${own.attachedTo.day}` },
          { text: '…/…/…', placeholder: true },
          { text: own.attachedTo.after },
        ],
      },
      {
        kind: 'table',
        columns: [
          { caption: position, width: 14, align: 'center' },
          { caption: unit, width: 92, align: 'left' },
          { caption: state, width: 54, align: 'left' },
        ],
        rows,
        headings,
      },
    ],
  ];
}

function stateText({ result }: TrackedUnit, words: Words): string {
  const late = lateText(result, words);
  const state = words.campaign.tracking.states[result.state];
  return late === '' ? state : `${state}; ${late}`;
}
