import { makeStyles, tokens } from '@fluentui/react-components';
import type { Campaign } from '../../../core/compilation/model/Campaign';
import type { Outcome } from '../../../core/compilation/model/CityReport';
import { usePane } from '../../PaneContext';
import { percentText } from '../parts/percentText';
import { MeterBar } from '../parts/MeterBar';

const useStyles = makeStyles({
  glance: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  outcomes: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: tokens.spacingHorizontalXS, margin: 0 },
  outcome: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    textAlign: 'center',
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
  word: { fontSize: tokens.fontSizeBase200 },
});

const OUTCOMES: readonly Outcome[] = ['exceeded', 'met', 'notMet', 'inProgress', 'insufficient', 'noData'];

/** The picture in a few numbers: who has reported, how the plan's numbered indicators and their figures stand. */
export function Glance({ campaign: { tracking, report, roster } }: { readonly campaign: Campaign }) {
  const styles = useStyles();
  const { words } = usePane();
  const { compile: w } = words.pane;
  const { results, expected } = tracking.total;
  const percent = expected === 0 ? 0 : (results / expected) * 100;
  const listed = report.receipts.length;
  return (
    <div className={styles.glance} data-testid="glance">
      <h2 className={styles.title}>{w.reportingRate}</h2>
      <p className={styles.quiet}>{w.rate(String(results), String(expected), percentText(percent, words))}</p>
      <MeterBar percent={percent} full={100} />
      {roster.expectedCount !== null && roster.expectedCount > listed && (
        <p className={styles.quiet}>{w.rosterShort(String(listed), String(roster.expectedCount))}</p>
      )}
      <h2 className={styles.title}>{w.groupResults(String(report.groups.length))}</h2>
      <Counts outcomes={report.groups.map(({ result }) => result)} />
      <h2 className={styles.title}>{w.figureResults(String(report.figures.length))}</h2>
      <Counts outcomes={report.figures.map(({ outcome }) => outcome)} />
    </div>
  );
}

/** How many there are of each outcome. */
function Counts({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const styles = useStyles();
  const { words } = usePane();
  const { signs } = words.pane.campaign.outcome;
  return (
    <dl className={styles.outcomes}>
      {OUTCOMES.map((outcome) => (
        <div key={outcome} className={styles.outcome}>
          <dt className={styles.word}>
            <span aria-hidden>{signs[outcome]} </span>
            {words.outcomes[outcome]}
          </dt>
          <dd className={styles.count}>{outcomes.filter((each) => each === outcome).length}</dd>
        </div>
      ))}
    </dl>
  );
}
