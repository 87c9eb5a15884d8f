import type { Campaign } from '../compilation/model/Campaign';
import { groupName } from '../city/draw/parts/groupName';
import { formatNumber } from '../numbers/formatNumber';
import type { WordBlock } from '../workbook/DrawnDocument';
import type { Words } from '../words/shape/Words';

/** How many units sent their plans and reports, in all and by cụm/khối. */
export function wordReportSending({ tracking, roster }: Campaign, words: Words): readonly WordBlock[] {
  const own = words.wordReport;
  const { total, groups } = tracking;
  const count = (value: number): string => formatNumber(value, { decimals: 0, language: words.language });
  const rate = (part: number, all: number): string =>
    all === 0 ? '–' : formatNumber((part / all) * 100, { decimals: 1, language: words.language });
  const { expectedCount, units } = roster;
  const isShort = expectedCount !== null && expectedCount > units.length;
  const declared = tracking.units.filter(({ ownPlan }) => ownPlan.state === 'notSent' && ownPlan.declared !== null);
  const sentences = [
    own.ownPlans(count(total.ownPlans), count(total.expectedPlans), rate(total.ownPlans, total.expectedPlans)),
    ...(declared.length === 0 ? [] : [own.plansDeclared(count(declared.length))]),
    own.sent(count(total.results), count(total.expected), rate(total.results, total.expected)),
    own.sentMore(
      count(total.withErrors),
      count(total.returned),
      count(total.resultsLate),
      count(total.expected - total.results),
    ),
    ...(isShort ? [own.rosterShort(count(units.length), count(expectedCount))] : []),
  ];
  const [group = '', ...captions] = own.groupColumns;
  return [
    ...sentences.map((text): WordBlock => ({ kind: 'paragraph', text: [{ text }] })),
    {
      kind: 'table',
      columns: [
        { caption: group, width: 50, align: 'left' },
        ...captions.map((caption) => ({ caption, width: 22, align: 'right' as const })),
      ],
      rows: groups.map((each) => [
        groupName(each, roster, words),
        count(each.expected),
        count(each.ownPlans),
        count(each.results),
        rate(each.results, each.expected),
        count(each.resultsLate),
      ]),
    },
  ];
}
