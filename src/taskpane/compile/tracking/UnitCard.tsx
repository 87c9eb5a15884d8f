import { planStateText } from '../../../core/words/planStateText';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { momentText } from '../../../core/city/contract/parts/moment';
import { lateText } from '../../../core/city/draw/parts/lateText';
import type { Duty, TrackedUnit } from '../../../core/compilation/model/Tracking';
import { officeOf } from '../../../core/catalogue/officeOf';
import { findUnit } from '../../../core/catalogue/findUnit';
import { describeFinding } from '../../../core/words/describeFinding';
import type { Words } from '../../../core/words/shape/Words';
import { usePane } from '../../PaneContext';
import { APPROVAL_LEVELS } from '../../../core/compilation/model/approvalMarks';
import type { UnitApproval } from '../../../core/compilation/model/Approval';
import { approvalPlace, trackingPlace } from '../city/placeOf';
import type { Compilation } from '../Compilation';
import { BackButton } from '../parts/BackButton';
import { inOrder } from '../../parts/inOrder';
import { DecideUnit } from './DecideUnit';
import { DutyLetter } from './DutyLetter';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  findings: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** The most that are listed, the gravest: the rest stands on *Lỗi*, which is said. */
const FINDINGS_SHOWN = 8;

interface UnitCardProps {
  readonly unit: TrackedUnit;
  readonly compilation: Compilation;
  readonly onBack: () => void;
}

/** All that is known of one unit's sending, and the officer's decision about it. */
export function UnitCard({ unit, compilation, onBack }: UnitCardProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.tracking;
  const { campaign, city, goTo } = compilation;
  const places = [
    { label: w.toRow, place: city && trackingPlace(city.workbook, unit.unit) },
    { label: w.toApproval, place: city && approvalPlace(city.workbook, unit.unit) },
  ];
  const approval = approvalText(campaign.approvals.units.get(unit.unit), officeOf(campaign.catalogue).agency, words);
  const email = findUnit(campaign.roster, unit.unit)?.email;
  const findings = inOrder(
    campaign.report.findings
      .filter((each) => each.unit === unit.unit && each.finding.severity !== 'information')
      .map(({ finding }) => finding),
  );
  const more = findings.length - FINDINGS_SHOWN;
  return (
    <>
      <BackButton onClick={onBack} />
      <h2 className={styles.title}>
        {unit.name} ({unit.unit})
      </h2>
      <dl className={styles.facts}>
        <dt className={styles.term}>{w.ownPlan}</dt>
        <dd className={styles.fact}>{dutyText(unit.ownPlan, planStateText(unit.ownPlan, words), words)}</dd>
        <dt className={styles.term}>{w.result}</dt>
        <dd className={styles.fact}>
          <span aria-hidden>{w.signs[unit.result.state]} </span>
          {dutyText(unit.result, words.campaign.tracking.states[unit.result.state], words)}
        </dd>
        {unit.file !== null && (
          <dd className={styles.fact}>
            {[
              w.file(unit.file),
              w.versions(String(unit.versions)),
              w.findings(String(unit.errors), String(unit.warnings)),
            ].join(' · ')}
          </dd>
        )}
        {approval !== '' && (
          <>
            <dt className={styles.term}>{words.campaign.approval.sheet}</dt>
            <dd className={styles.fact}>{approval}</dd>
          </>
        )}
        <dd className={styles.fact}>{email ?? words.pane.campaign.remind.noAddress}</dd>
      </dl>
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.slice(0, FINDINGS_SHOWN).map((finding, i) => (
            <li key={`${finding.code} ${finding.cell ?? ''} ${String(i)}`}>
              {words.severities[finding.severity]}
              {finding.sheet === null || finding.cell === null ? '' : ` [${finding.sheet} · ${finding.cell}]`}:{' '}
              {describeFinding(finding, campaign.catalogue, campaign.roster, words)}
            </li>
          ))}
          {more > 0 && <li>{w.moreFindings(String(more), words.city.sheets.findings)}</li>}
        </ul>
      )}
      <DecideUnit unit={unit} compilation={compilation} />
      <DutyLetter duty="ownPlan" unit={unit} compilation={compilation} />
      <DutyLetter duty="result" unit={unit} compilation={compilation} />
      {places.map(
        ({ label, place }) =>
          place && (
            <Button
              key={label}
              size="small"
              style={{ alignSelf: 'flex-start' }}
              onClick={() => {
                goTo(place);
              }}
            >
              {label}
            </Button>
          ),
      )}
    </>
  );
}

function dutyText(duty: Duty, state: string, words: Words): string {
  const late = lateText(duty, words);
  const w = words.pane.campaign.tracking;
  const sent =
    duty.time === null
      ? ''
      : w.sentAt(momentText(duty.time.time, words.date), words.campaign.tracking.timeSources[duty.time.source]);
  return [state, late, sent].filter((text) => text !== '').join(' · ');
}

/** What the levels marked, from the bottom up, and the note beside it. */
function approvalText(
  approval: UnitApproval | undefined,
  agency: string,
  { campaign: { approval: w } }: Words,
): string {
  if (approval === undefined) return '';
  const captions = w.columns(agency);
  const marks = APPROVAL_LEVELS.flatMap((level) => {
    const mark = approval.marks[level];
    return mark === null ? [] : [`${captions[level]}: ${w.marks[mark]}`];
  });
  return [...marks, ...(approval.note === '' ? [] : [approval.note])].join(' · ');
}
