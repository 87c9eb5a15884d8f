import { shareAsked, UNSETTLED } from '../../../compilation/aggregate/groupResultOf';
import type { Campaign } from '../../../compilation/model/Campaign';
import type { GroupResult, Outcome } from '../../../compilation/model/CityReport';
import { cellAddress } from '../../../kernel/cellAddress';
import { parseCellAddress } from '../../../kernel/parseCellAddress';
import { quoteText } from '../../../kernel/quoteText';
import { sheetReference } from '../../../kernel/sheetReference';
import type { DrawnSheet } from '../../../workbook/DrawnSheet';
import type { DrawnName } from '../../../workbook/DrawnWorkbook';
import { sheetOf } from '../../../workbook/sheetOf';
import type { Words } from '../../../words/shape/Words';
import { cityName } from '../../contract/summary/cityName';
import { SUMMARY_COLUMNS } from '../../contract/summary/summaryLayout';
import { annexPrint } from '../parts/annexPrint';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';
import { formatShort } from '../../../words/formatShort';

const WIDTHS = [8, 76, 24, 12, 24];

/**
 * The sheet *Chỉ tiêu chủ yếu*: the results of the plan's numbered indicators, live over those of their figures.
 * @param names of the figures on *Tổng hợp*
 */
export function groupSheet({ report, catalogue }: Campaign, names: readonly DrawnName[], words: Words): DrawnSheet {
  const own = words.campaign.groups;
  const draft = new SheetDraft(WIDTHS, WIDTHS.length);
  draft.title(own.title(report.groups.length));
  draft.note(own.intro);
  const results = new Map(report.groups.map((each) => [each.number, each]));
  const place = draft.table(
    null,
    [],
    own.columns,
    catalogue.groups.flatMap((group) => {
      const result = results.get(group.number);
      const outcomes = outcomesOf(
        group.indicators.map(({ id }) => id),
        names,
      );
      if (result === undefined || outcomes === null) return [];
      const { rule } = result;
      const asked = rule.kind === 'share' ? ` (${formatShort(rule.percent, words.language)}%)` : '';
      return [
        [
          styled('code', group.number),
          styled('text', words.language === 'en' ? group.wordingEn : group.wording),
          styled('text', words.campaign.settings.groupRules[rule.kind] + asked),
          styled('count', group.indicators.length),
          {
            ...styled('bold', words.outcomes[result.result]),
            formula: resultFormula(result, outcomes, group.indicators.length, words),
          },
        ],
      ];
    }),
  );
  return sheetOf({
    name: own.sheet,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    print: annexPrint([place.captions, place.captions], `B1:F${String(draft.rows.length)}`),
    protected: true,
  });
}

interface Outcomes {
  /** Of the main figure. */
  readonly first: string;
  /** Of all figures, which stand one below the other. */
  readonly all: string;
}

function outcomesOf(ids: readonly string[], names: readonly DrawnName[]): Outcomes | null {
  const places = ids.flatMap((id) => {
    const name = names.find((each) => each.name === cityName(id));
    return name === undefined ? [] : [{ sheet: name.sheet, row: parseCellAddress(name.range)?.row ?? 1 }];
  });
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [first.row, last.row].map((row) => cellAddress(row, SUMMARY_COLUMNS.outcome));
  return {
    first: sheetReference(first.sheet, from ?? ''),
    all: sheetReference(first.sheet, `${from ?? ''}:${to ?? ''}`),
  };
}

/** What `groupResultOf` decides, live, without the leading `=`. */
function resultFormula({ rule }: GroupResult, { first, all }: Outcomes, figures: number, words: Words): string {
  const share = shareAsked(rule);
  if (share === null) return first;
  const word = (outcome: Outcome): string => quoteText(words.outcomes[outcome]);
  const count = (outcome: Outcome): string => `COUNTIF(${all},${word(outcome)})`;
  const good = `${count('exceeded')}+${count('met')}`;
  const open = UNSETTLED.map(count).join('+');
  const asked = String(share * figures);
  const unsettled = UNSETTLED.reduceRight(
    (otherwise, outcome) => `IF(${count(outcome)}>0,${word(outcome)},${otherwise})`,
    word('notMet'),
  );
  return (
    `IF((${good})*100>=${asked},IF(${count('exceeded')}=${String(figures)},${word('exceeded')},${word('met')}),` +
    `IF((${good}+${open})*100<${asked},${word('notMet')},${unsettled}))`
  );
}
