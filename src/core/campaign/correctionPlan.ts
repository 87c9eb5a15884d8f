import { findIndicator } from '../catalogue/findIndicator';
import type { WorkbookPlan } from '../plan/WorkbookPlan';
import { baseName } from './baseName';
import { annexPrint } from '../report/annexPrint';
import { boundedText } from '../report/boundedText';
import type { FileFinding } from '../report/CityReport';
import { labelIn } from '../report/labelIn';
import { sheetOf } from '../report/sheetOf';
import { describeFinding } from '../words/describeFinding';
import type { Campaign } from './Campaign';
import { CAMPAIGN_STYLES } from './campaignStyles';
import { lateText } from './lateText';
import { needsOf } from './needsOf';
import { SheetDraft } from './SheetDraft';
import { styled } from './styled';
import type { TrackedUnit } from './Tracking';
import type { Words } from '../words/Words';

const WIDTHS = [6, 30, 9, 40, 9, 80];

/** A workbook for senders: what each unit still has to do, and each error and warning of its form with its cell. */
export function correctionPlan(units: readonly TrackedUnit[], campaign: Campaign, words: Words): WorkbookPlan {
  const own = words.campaign.reminders.correction;
  const { catalogue, report } = campaign;
  const draft = new SheetDraft(WIDTHS, WIDTHS.length);
  draft.title(own.title);
  draft.note(own.intro(catalogue.plan.number, words.date(catalogue.plan.date), words.period(report.period)));
  const codes = new Set(units.map(({ unit }) => unit));
  const findings = report.findings.filter(
    ({ unit, finding, note }) =>
      note === undefined &&
      unit !== null &&
      codes.has(unit) &&
      finding.severity !== 'information' &&
      // Which form counts is settled here, not by the sender.
      finding.code !== 'DUPLICATE_SUBMISSION',
  );
  const state = draft.table(
    null,
    [],
    own.units,
    units.map((unit, i) => [
      styled('count', i + 1),
      styled('text', unit.name),
      styled('code', unit.unit),
      styled(
        'text',
        needsOf(unit)
          .map((need) => words.campaign.reminders.needs[need])
          .join('; '),
      ),
      styled('code', lateText(unit.result, words)),
      styled('text', [unit.notes.reason, baseName(unit.file)].filter((text) => text !== '').join(' · ') || null),
    ]),
  );
  draft.section(own.findingsTitle);
  draft.table(
    null,
    [],
    own.findings,
    findings.map((each, i) => findingCells(each, i, campaign, words)),
  );
  if (findings.length === 0) draft.note(own.none);
  const sheet = sheetOf({
    name: own.sheet,
    columns: [{ width: 4, hidden: true }, ...WIDTHS.map((width) => ({ width }))],
    rows: draft.rows,
    merges: [
      'B2:G2',
      ...(findings.length === 0 ? [`B${String(draft.rows.length)}:G${String(draft.rows.length)}`] : []),
    ],
    frozen: { rows: 2, columns: 0 },
    print: annexPrint([state.captions, state.captions], `B1:G${String(draft.rows.length)}`),
  });
  return {
    sheets: [sheet],
    activeSheet: sheet.name,
    styles: CAMPAIGN_STYLES,
    names: [],
    properties: {},
    title: own.title,
    creator: 'Chỉ tiêu',
  };
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
