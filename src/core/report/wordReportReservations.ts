import type { Campaign } from '../compilation/model/Campaign';
import { figureText } from '../city/draw/parts/figureText';
import { officeOf } from '../catalogue/officeOf';
import { findIndicator } from '../catalogue/findIndicator';
import { countApproved } from '../campaign/approval/countApproved';
import { boundedList } from '../kernel/boundedList';
import { describeCause } from '../words/describeCause';
import { describeConflict } from '../city/draw/conflicts/describeConflict';
import { findUnit } from '../catalogue/findUnit';
import { LEAVE, type Conflict } from '../compilation/model/Conflict';
import { cityBreaches } from '../campaign/quality/cityBreaches';
import { sourceGaps } from '../campaign/quality/sourceGaps';
import { formatNumber } from '../numbers/formatNumber';
import type { WordBlock } from '../workbook/DrawnDocument';
import type { Words } from '../words/shape/Words';

/** What has to be known before a figure is relied on. */
export function wordReportReservations(campaign: Campaign, words: Words): readonly WordBlock[] {
  const own = words.wordReport;
  const { report, catalogue } = campaign;
  const percent = (value: number): string => formatNumber(value, { decimals: 1, language: words.language });
  const ids = (list: readonly { readonly indicator: string }[]): string =>
    list.map(({ indicator }) => indicator).join(', ');
  const missing = report.figures.filter(({ value }) => value === null);
  const incomplete = report.figures.filter(({ value, incomplete: is }) => value !== null && is);
  const unofficial = report.figures.filter(({ indicator }) =>
    report.lineIndex.ofIndicator(indicator).some(({ use, status }) => use === 'city' && status !== 'official'),
  );
  const imputed = report.figures.flatMap(({ indicator, imputed: filled }) =>
    filled === null ? [] : [`${indicator} (${words.city.imputation[filled.method]}, ${String(filled.units)})`],
  );
  const gaps = sourceGaps(report, catalogue).filter(({ difference }) => difference !== 0);
  const gapText = gaps
    .map(({ indicator, relative }) => (relative === null ? indicator : `${indicator} (${percent(relative)}%)`))
    .join('; ');
  const sentences = [
    ...closedFigures(campaign, words),
    ...approvedReports(campaign, words),
    ...doubtfulFigures(campaign, words),
    ...(missing.length === 0 ? [] : [own.noFigures(String(missing.length), ids(missing))]),
    ...(incomplete.length === 0 ? [] : [own.incompleteFigures(String(incomplete.length), ids(incomplete))]),
    ...(imputed.length === 0 ? [] : [own.imputedFigures(String(imputed.length), imputed.join('; '))]),
    ...(unofficial.length === 0 ? [] : [own.unofficial(String(unofficial.length), ids(unofficial))]),
    ...(gaps.length === 0 ? [] : [own.gaps(gapText)]),
    ...cityBreaches(report, catalogue).map(({ relation }) => own.breach(relation.words[words.language])),
  ];
  return [
    ...(sentences.length === 0 ? [own.noReservations] : sentences),
    own.usualLeads,
    words.city.judging(campaign.settings.judgement),
  ].map((text) => ({
    kind: 'item',
    text: [{ text }],
  }));
}

/** That the figures are those that were closed, or which are not and why; nothing where none were closed. */
function closedFigures({ revisions, catalogue, roster }: Campaign, words: Words): readonly string[] {
  const own = words.wordReport;
  const last = revisions.at(-1);
  if (last === undefined) return [];
  const { closedAt, by, hash } = last.since;
  const day = words.date(closedAt);
  if (last.figures.length === 0) return [own.closed(day, by, hash.slice(0, CODE_DIGITS))];
  const list = last.figures.map(({ indicator, before, after, resultBefore, resultAfter, causes }) => {
    const known = findIndicator(catalogue, indicator);
    const value = (number: number | null): string =>
      number === null || known === undefined
        ? words.campaign.changes.nothing
        : figureText(number, known, catalogue, words.language);
    const isResultOnly = before === after;
    return own.revisedFigure(
      indicator,
      isResultOnly ? words.outcomes[resultBefore].toLowerCase() : value(before),
      isResultOnly ? words.outcomes[resultAfter].toLowerCase() : value(after),
      boundedList(
        causes.map((cause) => describeCause(cause, roster, words)),
        ', ',
        words.campaign.more,
        LONGEST_CAUSES,
      ),
    );
  });
  return [own.revised(day, by, String(last.figures.length), list.join('; '))];
}

/** How many reports were approved; nothing where nobody marks them. */
function approvedReports(campaign: Campaign, { wordReport }: Words): readonly string[] {
  const approved = countApproved(campaign);
  if (approved === null) return [];
  const { agency } = officeOf(campaign.catalogue);
  return [wordReport.approved(String(approved), String(campaign.tracking.total.results), agency)];
}

/** Of a hash, enough to find the closing by. */
const CODE_DIGITS = 12;
/** Characters of the causes of one figure: the workbook has all of them. */
const LONGEST_CAUSES = 300;

/** Figures beyond a limit, by unit: those that nobody has decided about, and those that were left out. */
function doubtfulFigures(campaign: Campaign, words: Words): readonly string[] {
  const own = words.wordReport;
  const doubtful = campaign.conflicts.filter(({ about }) => about.kind === 'doubtful');
  const text = (cases: readonly Conflict[]): string =>
    cases
      .map((each) => {
        const name = findUnit(campaign.roster, each.unit ?? '')?.name ?? each.unit ?? '';
        return `${name} – ${describeConflict(each, campaign, words).what}`;
      })
      .join(' ');
  const open = doubtful.filter(({ isOpen }) => isOpen);
  const left = doubtful.filter(({ isOpen, applied }) => !isOpen && applied === LEAVE);
  return [
    ...(open.length === 0 ? [] : [own.openCases(String(open.length), text(open))]),
    ...(left.length === 0 ? [] : [own.setAside(String(left.length), text(left))]),
  ];
}
