import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Campaign } from '../../../core/compilation/model/Campaign';
import type { TrackedUnit } from '../../../core/compilation/model/Tracking';
import type { CampaignSection } from '../../../core/words/shape/PaneCampaignWords';
import { usePane } from '../../PaneContext';
import { RefusedCard } from './RefusedCard';
import type { ArrivalSummary } from './summariseArrival';

/** More refusals than these are looked at in their list. */
const MOST_REFUSALS = 3;

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  summary: { cursor: 'pointer' },
});

interface ArrivedProps {
  readonly summary: ArrivalSummary;
  readonly campaign: Campaign;
  readonly onOpen: (section: CampaignSection) => void;
}

/** What the files that came last have brought: who is in, what was replaced, what could not be used, what to decide. */
export function Arrived({ summary, campaign, onOpen }: ArrivedProps) {
  const styles = useStyles();
  const w = usePane().words.pane.campaign.arrival;
  const { files, unitsIn, replaced, notUsed, refused, conflicts } = summary;
  return (
    <section className={styles.box} aria-label={w.title(String(files))} data-testid="arrived">
      <h2 className={styles.title}>{w.title(String(files))}</h2>
      <Units title={w.unitsIn(String(unitsIn.length))} units={unitsIn} />
      <Units title={w.replaced(String(replaced.length))} units={replaced} />
      {notUsed > 0 && <p className={styles.line}>{w.notUsed(String(notUsed))}</p>}
      {conflicts > 0 && (
        <>
          <p className={styles.line}>{w.conflicts(String(conflicts))}</p>
          <Button
            size="small"
            onClick={() => {
              onOpen('conflicts');
            }}
          >
            {w.toConflicts}
          </Button>
        </>
      )}
      {refused.length > 0 && <p className={styles.line}>{w.refused(String(refused.length))}</p>}
      {refused.slice(0, MOST_REFUSALS).map((each, i) => (
        <RefusedCard key={`${String(i)} ${each.file}`} refused={each} campaign={campaign} />
      ))}
      {refused.length > MOST_REFUSALS && (
        <Button
          size="small"
          onClick={() => {
            onOpen('files');
          }}
        >
          {w.toRefused(String(refused.length))}
        </Button>
      )}
    </section>
  );
}

function Units({ title, units }: { readonly title: string; readonly units: readonly TrackedUnit[] }) {
  const styles = useStyles();
  if (units.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <p className={styles.line}>{units.map(({ name, unit }) => `${name} (${unit})`).join(', ')}</p>
    </details>
  );
}
