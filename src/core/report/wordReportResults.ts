import type { Campaign } from '../compilation/model/Campaign';
import type { Indicator } from '../catalogue/Catalogue';
import { unitOfMeasureOf } from '../catalogue/unitOfMeasureOf';
import { indicatorsOf } from '../catalogue/indicatorsOf';
import { monthsCovered } from '../catalogue/Period';
import { formatNumber } from '../numbers/formatNumber';
import type { WordBlock, WordTable } from '../workbook/DrawnDocument';
import { measured } from '../words/measured';
import type { Words } from '../words/shape/Words';
import type { CityFigure, Outcome } from '../compilation/model/CityReport';
import { changeAmount, changeText } from '../words/changeText';
import { distanceText } from '../words/distanceText';
import { figureText } from '../city/draw/parts/figureText';
import { labelIn } from '../city/draw/parts/labelIn';
import { judgedText } from './judgedText';
import { targetText } from '../city/draw/summary/targetText';

/** A section for each field of the plan, a sentence for each figure. */
export function wordReportResults(campaign: Campaign, words: Words): readonly WordBlock[] {
  const own = words.wordReport;
  const { catalogue, report } = campaign;
  const figures = new Map(report.figures.map((figure) => [figure.indicator, figure]));
  const ofGroups = outcomeCounts(report.groups.map(({ result }) => result));
  const ofFigures = outcomeCounts(report.figures.map(({ outcome }) => outcome));
  const fields = [...new Set(catalogue.groups.map(({ field }) => field))];
  return [
    { kind: 'paragraph', text: [{ text: own.groupCounts(String(report.groups.length), ofGroups) }] },
    { kind: 'paragraph', text: [{ text: own.outcomeCounts(String(report.figures.length), ofFigures) }] },
    ...fields.flatMap((field, i): WordBlock[] => [
      { kind: 'heading', level: 2, text: `${String(i + 1)}. ${field}` },
      ...catalogue.groups
        .filter((group) => group.field === field)
        .flatMap((group) => group.indicators)
        .map((indicator): WordBlock => ({
          kind: 'item',
          text: [{ text: sentence(indicator, figures.get(indicator.id), campaign, words) }],
        })),
      { kind: 'paragraph', text: [{ text: `[${own.placeholders.fieldRemarks(field)}]`, placeholder: true }] },
    ]),
  ];
}

function outcomeCounts(outcomes: readonly Outcome[]): Readonly<Record<Outcome, string>> {
  const count = (outcome: Outcome): string => String(outcomes.filter((each) => each === outcome).length);
  return {
    exceeded: count('exceeded'),
    met: count('met'),
    notMet: count('notMet'),
    inProgress: count('inProgress'),
    insufficient: count('insufficient'),
    noData: count('noData'),
  };
}

/** The results of all figures in one table. */
export function wordReportTable(campaign: Campaign, words: Words): WordTable {
  const { catalogue, report } = campaign;
  const { judgement } = campaign.settings;
  const figures = new Map(report.figures.map((figure) => [figure.indicator, figure]));
  const { tableColumns, changeColumn } = words.wordReport;
  const hasChanges = report.figures.some(({ change }) => change !== null);
  const captions = hasChanges ? [...tableColumns, changeColumn] : tableColumns;
  const widths = hasChanges ? [9, 25, 13, 22, 22, 16, 14, 11, 13, 15] : [10, 30, 14, 23, 23, 16, 17, 13, 14];
  const align = ['center', 'left', 'center', 'right', 'right', 'right', 'center', 'center', 'center', 'right'] as const;
  return {
    kind: 'table',
    columns: captions.map((caption, i) => ({
      caption,
      width: widths[i] ?? 12,
      align: align[i] ?? 'left',
    })),
    rows: indicatorsOf(catalogue).map((indicator) => {
      const figure = figures.get(indicator.id);
      return [
        indicator.id,
        labelIn(words, indicator),
        words.unitOfMeasure(indicator.unitOfMeasure),
        targetText(indicator.target, words),
        figure?.value == null ? '' : judgedText(figure.value, indicator, catalogue, judgement, words.language),
        distanceText(figure?.distance ?? null, words),
        words.outcomes[figure?.outcome ?? 'noData'],
        figure ? `${String(figure.contributors)}/${String(figure.expected)}` : '',
        figure?.value == null ? '' : words.cityStatus[figure.status ?? 'unknown'],
        ...(hasChanges ? [changeText(figure?.change ?? null, words)] : []),
      ];
    }),
  };
}

function sentence(indicator: Indicator, figure: CityFigure | undefined, campaign: Campaign, words: Words): string {
  const own = words.wordReport;
  const label = `${labelIn(words, indicator)} (${indicator.id})`;
  const target = targetText(indicator.target, words);
  if (figure?.value == null) return own.noFigure(label, target);
  const { value, distance, outcome, progress, status, incomplete, contributors, expected, stretchMet } = figure;
  const inPercent = (share: number): string => formatNumber(share, { decimals: 1, language: words.language });
  const said = own.firmness[status ?? 'unknown'](
    measured(
      judgedText(value, indicator, campaign.catalogue, campaign.settings.judgement, words.language),
      indicator,
      campaign.catalogue,
      words,
    ),
  );
  const since = sinceText(figure, indicator, campaign, words);
  const judged =
    progress === null
      ? (distance === null ? '' : own.figureDistance(distanceText(distance, words))) +
        own.figureOutcome(words.outcomes[outcome])
      : own.progress(
          progress.ofTarget === null ? null : inPercent(progress.ofTarget),
          String(monthsCovered(campaign.report.period)),
        );
  return [
    own.figure(label, said + since, target),
    judged,
    sourceText(figure, indicator, campaign, words),
    incomplete ? own.incomplete(String(contributors), String(expected)) : '',
    stretchMet ? own.stretchMet : '',
  ].join('');
}

/** The change since the same period of last year, where last year's figure is there. */
function sinceText(
  { lastYear, change }: CityFigure,
  indicator: Indicator,
  { catalogue }: Campaign,
  words: Words,
): string {
  if (lastYear === null) return '';
  const own = words.wordReport;
  // What the form carries, without digits that nobody gave.
  const { decimals } = unitOfMeasureOf(catalogue, indicator);
  const text = formatNumber(lastYear, { decimals, language: words.language, trim: true });
  const before = measured(text, indicator, catalogue, words);
  if (change === null) return own.lastYear(before);
  return own.sinceLastYear(Math.sign(change.value), changeAmount(change, words), before);
}

/** Whose figure it is where the lead body's was wanted, and the other source beside it. */
function sourceText(
  { counts, standsIn, method, leadValue, unitsValue }: CityFigure,
  indicator: Indicator,
  campaign: Campaign,
  words: Words,
): string {
  const own = words.wordReport;
  if (standsIn) return own.standsIn;
  const other = counts === 'lead' ? unitsValue : leadValue;
  if (method === 'lead' || other === null) return '';
  return own.otherSource[counts === 'lead' ? 'units' : 'lead'](
    measured(figureText(other, indicator, campaign.catalogue, words.language), indicator, campaign.catalogue, words),
  );
}
