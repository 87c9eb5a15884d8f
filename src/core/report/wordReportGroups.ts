import { questionCounts, type PartCount } from '../campaign/questions/questionCounts';
import { groupName } from '../city/draw/parts/groupName';
import { labelIn } from '../city/draw/parts/labelIn';
import type { Campaign } from '../compilation/model/Campaign';
import { formatNumber } from '../numbers/formatNumber';
import type { WordBlock } from '../workbook/DrawnDocument';
import type { Words } from '../words/shape/Words';

/** Cụm/khối that stand side by side in one table. */
const ABREAST = 5;
const LABEL = 60;
const GROUP = 20;

/** How each question was answered by each cụm/khối; as many tables as the width of the page needs. */
export function wordReportGroups(campaign: Campaign, words: Words): readonly WordBlock[] {
  const own = words.questions.report;
  const counts = questionCounts(campaign);
  const { groups } = campaign.tracking;
  const whole = (value: number): string => formatNumber(value, { decimals: 0, language: words.language });
  const cell = (part: PartCount | undefined): string => {
    if (!part) return '';
    const share = own.share(whole(part.answered), whole(part.expected));
    return part.total === null ? share : `${share}\n(${whole(part.total)})`;
  };
  const tables = Array.from({ length: Math.ceil(groups.length / ABREAST) }, (_, i): WordBlock => {
    const abreast = groups.slice(i * ABREAST, (i + 1) * ABREAST);
    return {
      kind: 'table',
      columns: [
        { caption: own.groupQuestion, width: LABEL, align: 'left' },
        ...abreast.map((group) => ({
          caption: groupName(group, campaign.roster, words),
          width: GROUP,
          align: 'center' as const,
        })),
      ],
      rows: counts.map(({ question, groups: parts }) => [
        labelIn(words, question),
        ...abreast.map(({ cluster, kind }) =>
          cell(parts.find((part) => part.cluster === cluster && (cluster !== null || part.kind === kind))),
        ),
      ]),
    };
  });
  return [{ kind: 'paragraph', text: [{ text: own.groupNote }] }, ...tables];
}
