import { findIndicator } from '../../../catalogue/findIndicator';
import { findUnit } from '../../../catalogue/findUnit';
import type { DrawnCell, DrawnSheet } from '../../../workbook/DrawnSheet';
import { annexPrint } from '../parts/annexPrint';
import { figureStyle } from '../parts/figureStyle';
import { labelIn } from '../parts/labelIn';
import { sheetOf } from '../../../workbook/sheetOf';
import { formatShort } from '../../../words/formatShort';
import type { Words } from '../../../words/shape/Words';
import type { Campaign } from '../../../compilation/model/Campaign';
import { cityBreaches } from '../../../campaign/quality/cityBreaches';
import { outliersOf } from '../../../campaign/quality/outliersOf';
import { SheetDraft } from '../parts/SheetDraft';
import { sourceGaps } from '../../../campaign/quality/sourceGaps';
import { styled } from '../parts/styled';

const WIDTHS = [8, 38, 13, 16, 16, 16, 12, 60];

/** The sheet *Đối chiếu*: both sources of a figure, the plan's relations between city figures, units far from others. */
export function comparisonSheet(campaign: Campaign, words: Words): DrawnSheet {
  const { report, catalogue, roster } = campaign;
  const own = words.campaign.comparison;
  const label = (id: string): string => {
    const indicator = findIndicator(catalogue, id);
    return indicator ? labelIn(words, indicator) : '';
  };
  const figure = (id: string, value: number): DrawnCell => ({ value, style: figureStyle(id, catalogue) });
  const measure = (id: string): string => words.unitOfMeasure(findIndicator(catalogue, id)?.unitOfMeasure ?? '');
  const unitName = (code: string): string => findUnit(roster, code)?.name ?? code;
  const number = (value: number): string => formatShort(value, words.language);
  const draft = new SheetDraft(WIDTHS, WIDTHS.length);
  draft.title(own.title);
  draft.note(own.intro);

  draft.section(own.sources);
  const gaps = sourceGaps(report, catalogue);
  const place = draft.table(
    null,
    [],
    own.sourceColumns,
    gaps.map((gap) => [
      styled('code', gap.indicator),
      styled('text', label(gap.indicator)),
      styled('code', measure(gap.indicator)),
      figure(gap.indicator, gap.leadValue),
      figure(gap.indicator, gap.unitsValue),
      figure(gap.indicator, gap.difference),
      styled('percent', gap.relative),
      styled('text', gap.heaviest.map(({ unit, amount }) => `${unitName(unit)}: ${number(amount)}`).join('; ')),
    ]),
  );
  if (gaps.length === 0) draft.note(own.noSources);

  draft.section(own.relations);
  const breaches = cityBreaches(report, catalogue);
  draft.table(
    null,
    [],
    own.relationColumns,
    breaches.map(({ relation, left, right }) => [
      styled('text', null),
      styled('text', relation.words[words.language]),
      styled(relation.severity === 'error' ? 'bold' : 'text', words.severities[relation.severity]),
      styled('number', left),
      styled('number', right),
    ]),
  );
  if (breaches.length === 0) draft.note(own.noRelations);

  draft.section(own.outliers);
  draft.note(own.outliersIntro);
  const outliers = outliersOf(report.lines, catalogue, roster);
  const kinds = new Map(roster.kinds.map((kind) => [kind.id, labelIn(words, kind)]));
  draft.table(
    null,
    [],
    own.outlierColumns,
    outliers.map(({ indicator, unit, kind, value, median, count, score, proposed }) => [
      styled('code', indicator),
      styled('text', unitName(unit)),
      styled('code', measure(indicator)),
      figure(indicator, value),
      figure(indicator, median),
      styled('percent', score),
      styled('count', count),
      styled(
        'text',
        `${label(indicator)} (${kinds.get(kind) ?? kind})${proposed === null ? '' : own.perhaps(number(proposed))}`,
      ),
    ]),
  );
  if (outliers.length === 0) draft.note(own.noOutliers);
  return sheetOf({
    name: own.sheet,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    print: annexPrint([place.captions, place.captions], `B1:I${String(draft.rows.length)}`),
    protected: true,
  });
}
