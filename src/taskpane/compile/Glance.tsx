import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Roster } from '../../core/catalogue/Roster';
import type { CityReport, Outcome } from '../../core/report/CityReport';
import { formatNumber } from '../../core/numbers/formatNumber';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  glance: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  outcomes: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: tokens.spacingHorizontalXS, margin: 0 },
  outcome: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    textAlign: 'center',
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
  word: { fontSize: tokens.fontSizeBase200 },
});

const OUTCOMES: readonly Outcome[] = ['exceeded', 'met', 'notMet', 'noData'];

/** The picture in a few numbers: who has reported, and how the city's figures stand against their targets. */
export function Glance({ report, roster }: { readonly report: CityReport; readonly roster: Roster }) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.compile;
  const expected = report.ledger.length;
  const received = report.ledger.filter(({ status }) => status !== 'notSent').length;
  const share = expected === 0 ? 0 : received / expected;
  const percent = formatNumber(share * 100, { decimals: 1, language: words.language, trim: true });
  return (
    <section className={styles.glance} data-testid="glance">
      <h2 className={styles.title}>{w.reportingRate}</h2>
      <p className={styles.quiet}>{w.rate(String(received), String(expected), percent)}</p>
      <ProgressBar value={share} aria-label={w.reportingRate} />
      {roster.expectedCount !== null && roster.expectedCount > expected && (
        <p className={styles.quiet}>{w.rosterShort(String(expected), String(roster.expectedCount))}</p>
      )}
      <h2 className={styles.title}>{w.results}</h2>
      <dl className={styles.outcomes}>
        {OUTCOMES.map((outcome) => (
          <div key={outcome} className={styles.outcome}>
            <dt className={styles.word}>{words.outcomes[outcome]}</dt>
            <dd className={styles.count}>{report.figures.filter((figure) => figure.outcome === outcome).length}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
