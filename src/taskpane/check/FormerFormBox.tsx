import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef, useState, type ChangeEvent } from 'react';
import { asWorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import type { FormState } from '../state/WorkbookView';
import { readFormer } from './readFormer';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  hidden: { display: 'none' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Chooses an earlier report of the unit to hold the form against, and lets go of it again. */
export function FormerFormBox({ form }: { readonly form: FormState }) {
  const styles = useStyles();
  const { services, monitor, words } = usePane();
  const w = words.pane.check.earlier;
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    setReading(true);
    setRefusal(null);
    try {
      const result = await readFormer(file, services, words);
      if (result.ok) await monitor.compareWith(result.earlier);
      else setRefusal(result.reason);
    } catch (error) {
      setRefusal(w.noForm(file.name, words.pane.problems[asWorkbookError(error).code]));
    } finally {
      setReading(false);
    }
  };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = Array.from(target.files ?? []);
    // So that the same file can be chosen again.
    target.value = '';
    if (file) void take(file);
  };
  const { former: earlier } = form;
  const period = earlier?.submission.identity.period ?? null;
  return (
    <>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods"
        aria-label={w.choose}
        data-testid="earlier-input"
        onChange={onChange}
      />
      <div className={styles.row}>
        {earlier === null ? (
          <Button
            size="small"
            appearance="subtle"
            disabled={reading}
            icon={reading ? <Spinner size="tiny" /> : null}
            onClick={() => input.current?.click()}
          >
            {reading ? w.reading : w.choose}
          </Button>
        ) : (
          <>
            <span className={styles.quiet}>
              {w.comparing(earlier.file, period === null ? w.unknownPeriod : words.period(period))}
            </span>
            <Button size="small" onClick={() => void monitor.compareWith(null)}>
              {w.remove}
            </Button>
          </>
        )}
      </div>
      {refusal !== null && (
        <p className={styles.quiet} role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
