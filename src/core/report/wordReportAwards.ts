import { awardsOf, type UnitAwards } from '../campaign/questions/awardsOf';
import { isList } from '../catalogue/questions/isList';
import { questionsOf } from '../catalogue/questions/questionsOf';
import { awardFormText } from '../city/draw/answers/awardFormText';
import { groupName } from '../city/draw/parts/groupName';
import type { Campaign } from '../compilation/model/Campaign';
import { groupBy } from '../kernel/groupBy';
import { formatNumber } from '../numbers/formatNumber';
import type { WordBlock } from '../workbook/DrawnDocument';
import type { Words } from '../words/shape/Words';

/** Commendations and proposals of the lists: by form, by cụm/khối, and what the council has to look at again. */
export function wordReportAwards(campaign: Campaign, words: Words): readonly WordBlock[] {
  const { answers, catalogue, roster } = campaign;
  const own = words.questions.report;
  const lists = questionsOf(catalogue)
    .filter(isList)
    .filter(({ answer }) => answer.award !== null);
  const awards = answers === null ? [] : awardsOf(lists, answers, campaign);
  const count = (value: number): string => formatNumber(value, { decimals: 0, language: words.language });
  const sum = (units: readonly UnitAwards[], part: 'given' | 'proposed'): number =>
    units.reduce((total, unit) => total + unit[part], 0);
  const forms = new Map<string, number>();
  for (const [form, cases] of awards.flatMap(({ byForm }) => Object.entries(byForm))) {
    forms.set(form, (forms.get(form) ?? 0) + cases);
  }
  const groups = groupBy(awards, ({ unit }) => groupName(unit, roster, words));
  const proposing = awards.filter(({ proposed }) => proposed > 0);
  const concerns = [...new Set(proposing.flatMap((unit) => unit.concerns))].map((concern) => {
    const units = proposing.filter((each) => each.concerns.includes(concern));
    const names = units.map(({ unit }) => unit.name).join('; ');
    return own.concern(words.questions.city.concerns[concern], count(units.length), names);
  });
  const paragraph = (text: string): WordBlock => ({ kind: 'paragraph', text: [{ text }] });
  if (awards.length === 0) return [];
  return [
    paragraph(own.awards(count(sum(awards, 'given')), count(sum(awards, 'proposed')), count(awards.length))),
    ...(forms.size === 0
      ? []
      : [
          table(
            own.formColumns,
            [...forms].map(([form, cases]) => [awardFormText(form, lists, words), count(cases)]),
          ),
        ]),
    table(
      own.awardGroupColumns,
      [...groups].map(([name, units]) => [
        name,
        count(units.length),
        count(sum(units, 'given')),
        count(sum(units, 'proposed')),
      ]),
    ),
    ...(concerns.length === 0 ? [own.noConcerns] : concerns).map(paragraph),
  ];
}

function table([first = '', ...captions]: readonly string[], rows: readonly (readonly string[])[]): WordBlock {
  return {
    kind: 'table',
    columns: [
      { caption: first, width: 70, align: 'left' },
      ...captions.map((caption) => ({ caption, width: 28, align: 'right' as const })),
    ],
    rows,
  };
}
