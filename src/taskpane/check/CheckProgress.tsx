import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { isoInVietNam } from '../../core/kernel/isoInVietNam';
import { usePane } from '../PaneContext';
import { useMonitor } from '../state/useMonitor';
import type { FormState } from '../state/WorkbookView';
import { ProgressRing } from './ProgressRing';

const useStyles = makeStyles({
  progress: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  plain: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
});

interface CheckProgressProps {
  readonly form: FormState;
  readonly busy: boolean;
  readonly onClearMarks: () => void;
}

/** How far along the form is, and how it is checked. */
export function CheckProgress({ form, busy, onClearMarks }: CheckProgressProps) {
  const styles = useStyles();
  const { monitor, words, settings, changeSettings } = usePane();
  const { readAt } = useMonitor(monitor);
  const w = words.pane.check;
  const missing = form.waiting.length;
  return (
    <>
      <div className={styles.progress}>
        <ProgressRing done={form.answered} all={form.all} />
        <div>
          <p className={styles.plain}>{w.progress(String(form.answered), String(form.all))}</p>
          {missing > 0 && <p className={styles.quiet}>{w.missing(String(missing))}</p>}
          {!settings.autoCheck && readAt !== null && <p className={styles.quiet}>{w.checkedAt(clock(readAt))}</p>}
        </div>
      </div>
      <div className={styles.row}>
        <Switch
          label={w.auto}
          checked={settings.autoCheck}
          onChange={(_, { checked }) => {
            changeSettings({ autoCheck: checked });
          }}
        />
        <Button size="small" appearance="subtle" disabled={busy} onClick={onClearMarks}>
          {w.clearMarks}
        </Button>
      </div>
    </>
  );
}

/** Hour and minute, as on a clock in Viet Nam. */
function clock(at: number): string {
  return isoInVietNam(at).slice(11, 16);
}
