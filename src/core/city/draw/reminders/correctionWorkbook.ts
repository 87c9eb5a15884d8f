import { findIndicator } from '../../../catalogue/findIndicator';
import type { DrawnCell, DrawnSheet } from '../../../workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../../workbook/DrawnWorkbook';
import { baseName } from '../../../kernel/baseName';
import { annexPrint } from '../parts/annexPrint';
import { distinctSheetNames } from '../../../kernel/distinctSheetNames';
import { boundedText } from '../../../kernel/boundedText';
import type { FileFinding } from '../../../compilation/model/CityReport';
import { labelIn } from '../parts/labelIn';
import { sheetOf } from '../../../workbook/sheetOf';
import { describeFinding } from '../../../words/describeFinding';
import type { Campaign } from '../../../compilation/model/Campaign';
import { CAMPAIGN_STYLES } from '../parts/campaignStyles';
import { lateText } from '../parts/lateText';
import { needsOf } from '../../../campaign/tracking/needsOf';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';
import type { TrackedUnit } from '../../../compilation/model/Tracking';
import type { Words } from '../../../words/shape/Words';

const WIDTHS = [6, 30, 9, 40, 9, 80];

/**
 * A workbook for senders of forms that do not stand: what is to be done, and each error and warning of the form with its
 * cell. For several units the first sheet lists them all, and each has a sheet of its own.
 */
export function correctionWorkbook(units: readonly TrackedUnit[], campaign: Campaign, words: Words): DrawnWorkbook {
  const own = words.campaign.reminders.correction;
  const [only, ...more] = units;
  const names = distinctSheetNames(
    units.map(({ unit, name }) => `${unit} ${name}`),
    [own.sheet],
  );
  const sheets =
    only !== undefined && more.length === 0
      ? [unitSheet(own.sheet, [only], true, campaign, words)]
      : [
          unitSheet(own.sheet, units, false, campaign, words),
          ...units.map((unit, i) => unitSheet(names[i] ?? unit.unit, [unit], true, campaign, words)),
        ];
  return {
    sheets,
    activeSheet: own.sheet,
    styles: CAMPAIGN_STYLES,
    names: [],
    properties: {},
    title: own.title,
    creator: 'Chỉ tiêu',
  };
}

function unitSheet(
  name: string,
  units: readonly TrackedUnit[],
  withFindings: boolean,
  campaign: Campaign,
  words: Words,
): DrawnSheet {
  const own = words.campaign.reminders.correction;
  const { catalogue, report } = campaign;
  const draft = new SheetDraft(WIDTHS, WIDTHS.length);
  draft.title(own.title);
  draft.note(own.intro(catalogue.plan.number, words.date(catalogue.plan.date), words.period(report.period)));
  const state = draft.table(
    null,
    [],
    own.units,
    units.map((unit, i) => unitCells(unit, i, words)),
  );
  if (withFindings) {
    const findings = findingsOf(units, campaign);
    draft.section(own.findingsTitle);
    draft.table(
      null,
      [],
      own.findings,
      findings.map((each, i) => findingCells(each, i, campaign, words)),
    );
    if (findings.length === 0) draft.note(own.none);
  }
  return sheetOf({
    name,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: 2, columns: 0 },
    print: annexPrint([state.captions, state.captions], `B1:G${String(draft.rows.length)}`),
  });
}

/** What a sender can mend: not what it keeps with a reason, nor which form counts, which is settled here. */
function findingsOf(units: readonly TrackedUnit[], { report }: Campaign): readonly FileFinding[] {
  const codes = new Set(units.map(({ unit }) => unit));
  return report.findings.filter(
    ({ unit, finding, note }) =>
      note === undefined &&
      unit !== null &&
      codes.has(unit) &&
      finding.severity !== 'information' &&
      finding.code !== 'DUPLICATE_SUBMISSION',
  );
}

function unitCells(unit: TrackedUnit, i: number, words: Words): readonly DrawnCell[] {
  const needs = needsOf(unit).map((need) => words.campaign.reminders.needs[need]);
  return [
    styled('count', i + 1),
    styled('text', unit.name),
    styled('code', unit.unit),
    styled('text', needs.join('; ')),
    styled('code', lateText(unit.result, words)),
    styled('text', [unit.notes.reason, baseName(unit.file)].filter((text) => text !== '').join(' · ') || null),
  ];
}

function findingCells({ unit, finding }: FileFinding, i: number, { catalogue, roster }: Campaign, words: Words) {
  const indicator = finding.indicator === null ? undefined : findIndicator(catalogue, finding.indicator);
  const name = roster.units.find(({ code }) => code === unit)?.name ?? unit;
  const label = indicator ? `${indicator.id} ${labelIn(words, indicator)}` : words.campaign.reminders.correction.whole;
  return [
    styled('count', i + 1),
    styled('text', name),
    styled(finding.severity === 'error' ? 'bold' : 'text', words.severities[finding.severity]),
    styled('text', label),
    styled('code', finding.cell),
    styled('text', boundedText(describeFinding(finding, catalogue, roster, words))),
  ];
}
