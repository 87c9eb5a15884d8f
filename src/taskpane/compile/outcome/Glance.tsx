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

/** The picture in a few numbers: who has reported, and how the city's figures stand against their targets. */
export function Glance({ campaign: { tracking, report, roster } }: { readonly campaign: Campaign }) {
  const styles = useStyles();
  const { words } = usePane();
  const { compile: w, campaign: own } = words.pane;
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
      <h2 className={styles.title}>{w.results}</h2>
      <dl className={styles.outcomes}>
        {OUTCOMES.map((outcome) => (
          <div key={outcome} className={styles.outcome}>
            <dt className={styles.word}>
              <span aria-hidden>{own.outcome.signs[outcome]} </span>
              {words.outcomes[outcome]}
            </dt>
            <dd className={styles.count}>{report.figures.filter((figure) => figure.outcome === outcome).length}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
