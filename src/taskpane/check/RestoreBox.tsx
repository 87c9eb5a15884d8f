import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Damage } from '../../core/form/read/Submission';
import { usePane } from '../PaneContext';
import type { FormState } from '../state/WorkbookView';
import { BatchPreview } from './BatchPreview';
import { restorationOf, type FormRestoration } from './restorationOf';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  line: { margin: 0 },
});

interface RestoreBoxProps {
  readonly form: FormState;
  readonly disabled: boolean;
  readonly onRestore: (restoration: FormRestoration) => void;
}

/** What of the template was changed, and the way back; nothing if all is there. */
export function RestoreBox({ form, disabled, onRestore }: RestoreBoxProps) {
  const styles = useStyles();
  const { services, words } = usePane();
  const w = words.pane.check.restore;
  const [looking, setLooking] = useState(false);
  const restoration = useMemo(() => restorationOf(form, services.roster, words), [form, services.roster, words]);
  const { batch, entered, needsRefresh, validations } = restoration;
  const places = batch.steps.length + entered.length + needsRefresh.length;
  if (places + validations.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>
          {places > 0 ? w.title(String(places)) : w.validations(String(validations.length))}
        </MessageBarTitle>
        {places > 0 && validations.length > 0 && (
          <p className={styles.line}>{w.validations(String(validations.length))}.</p>
        )}
        {entered.length > 0 && <p className={styles.line}>{w.oneByOne(indicatorsOf(entered))}</p>}
        {needsRefresh.length > 0 && <p className={styles.line}>{w.needsRefresh(indicatorsOf(needsRefresh))}</p>}
        {batch.steps.length + validations.length > 0 && (
          <>
            <p className={styles.line}>{w.keepsFigures}</p>
            {looking ? (
              <BatchPreview
                batch={batch}
                confirm={w.confirm}
                disabled={disabled}
                onConfirm={() => {
                  setLooking(false);
                  onRestore(restoration);
                }}
                onCancel={() => {
                  setLooking(false);
                }}
              />
            ) : (
              <Button
                size="small"
                disabled={disabled}
                onClick={() => {
                  setLooking(true);
                }}
              >
                {w.button}
              </Button>
            )}
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function indicatorsOf(damage: readonly Damage[]): string {
  return [...new Set(damage.map(({ indicator }) => indicator))].join(', ');
}
