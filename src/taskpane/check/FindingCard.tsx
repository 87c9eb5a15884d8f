import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { describeFinding } from '../../core/words/describeFinding';
import { withoutRequest } from '../../core/words/withoutRequest';
import type { Finding, FindingCode } from '../../core/validation/Finding';
import type { Severity } from '../../core/kernel/Severity';
import { sourceOf } from '../../core/validation/sourceOf';
import { usePane } from '../PaneContext';
import type { FormState } from '../state/WorkbookView';
import { FindingActions } from './FindingActions';
import { shownContent } from './shownContent';
import { sinceFormer } from './sinceFormer';
import { sinceLastYear } from './sinceLastYear';
import { sinceText } from './sinceText';
import { Source } from './Source';
import type { CheckActions } from './useCheckJob';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorder2 },
  information: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
  },
  icon: { flexShrink: 0, display: 'inline-flex', paddingTop: '2px' },
  errorIcon: { color: tokens.colorPaletteRedForeground1 },
  warningIcon: { color: tokens.colorPaletteMarigoldForeground2 },
  informationIcon: { color: tokens.colorPaletteBlueForeground2 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  badge: { alignSelf: 'flex-start' },
});

const ICONS: Readonly<Record<Severity, typeof InfoRegular>> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  information: InfoRegular,
};

/** What comes from the comparison with an earlier report. */
const COMPARED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'PREVIOUS_NOT_COMPARABLE',
  'FELL_SINCE_PREVIOUS',
  'JUMP_SINCE_PREVIOUS',
]);

interface FindingCardProps {
  readonly finding: Finding;
  /** What the finding is about: it stands above the card, and is read out with it. */
  readonly title: string;
  /** The reason for which it is kept; null if it is not. */
  readonly note: string | null;
  readonly form: FormState;
  readonly current: boolean;
  readonly disabled: boolean;
  /** By which the card is found to be focused. */
  readonly id: string;
  readonly actions: CheckActions;
}

/** One finding: what is wrong in a sentence, what that rests on, and what can be done with a click. */
export function FindingCard({ finding, title, note, form, current, disabled, id, actions }: FindingCardProps) {
  const styles = useStyles();
  const { services, words } = usePane();
  const w = words.pane.check;
  const { severity, corrections } = finding;
  const Icon = ICONS[severity];
  const source = sourceOf(finding, form.catalogue, words.language);
  const text = describeFinding(finding, form.catalogue, services.roster, words);
  const since = sinceFormer(form).find(
    (each) => each.indicator === finding.indicator && each.part === (finding.part ?? 'value'),
  );
  // Last year's figure is of the row as a whole, as its result is.
  const lastYear = sinceLastYear(form).find(({ indicator }) => indicator === finding.indicator);
  const [correction] = corrections;
  return (
    <article
      id={id}
      className={mergeClasses(styles.card, styles[severity], current && styles.current)}
      tabIndex={-1}
      aria-current={current}
      aria-label={`${words.severities[severity]}: ${title}`}
    >
      <div className={styles.head}>
        <span className={mergeClasses(styles.icon, styles[`${severity}Icon`])}>
          <Icon aria-label={words.severities[severity]} />
        </span>
        <p className={styles.text}>{note === null ? text : withoutRequest(text)}</p>
      </div>
      {isCompared(finding) && (
        <Badge className={styles.badge} appearance="outline" color="informative">
          {w.earlier.badge}
        </Badge>
      )}
      {correction && <p className={styles.quiet}>{w.inCell(shownContent(correction.from, words))}</p>}
      {since !== undefined && <p className={styles.quiet}>{sinceText(since, 'earlier', words)}</p>}
      {lastYear !== undefined && <p className={styles.quiet}>{sinceText(lastYear, 'lastYear', words)}</p>}
      {source !== null && <Source title={w.source} text={source} />}
      {note !== null && (
        <p className={styles.quiet}>
          <CheckmarkCircleRegular aria-hidden /> {w.kept(note)}
        </p>
      )}
      <FindingActions finding={finding} form={form} isKept={note !== null} disabled={disabled} actions={actions} />
    </article>
  );
}

function isCompared(finding: Finding): boolean {
  return COMPARED.has(finding.code) || (finding.code === 'MAGNITUDE' && finding.params.reference === 'previous');
}
