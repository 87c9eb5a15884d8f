import { planStateText } from '../../../core/words/planStateText';
import { makeStyles, tokens } from '@fluentui/react-components';
import { lateText } from '../../../core/city/draw/parts/lateText';
import type { TrackedUnit } from '../../../core/compilation/model/Tracking';
import { usePane } from '../../PaneContext';
import { RowButton } from '../parts/RowButton';

const useStyles = makeStyles({
  row: {
    height: '100%',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
  },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  state: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A unit with the state of its report, in words and with a sign; a press opens it. */
export function UnitRow({ unit, onOpen }: { readonly unit: TrackedUnit; readonly onOpen: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const { tracking } = words.campaign;
  const { signs } = words.pane.campaign.tracking;
  const { state } = unit.result;
  const name = `${unit.name} (${unit.unit})`;
  const plan = `${words.pane.campaign.tracking.ownPlan}: ${planStateText(unit.ownPlan, words)}`;
  return (
    <RowButton className={styles.row} onClick={onOpen} title={name}>
      <span className={styles.cut}>{name}</span>
      <span className={styles.state}>
        <span aria-hidden>{signs[state]} </span>
        {tracking.states[state]}
      </span>
      <span className={`${styles.cut} ${styles.quiet}`}>{plan}</span>
      <span className={styles.quiet}>{lateText(unit.result, words)}</span>
    </RowButton>
  );
}
