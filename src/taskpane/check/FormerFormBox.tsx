import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { asWorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import { ChooseFile } from '../parts/ChooseFile';
import type { FormState } from '../state/WorkbookView';
import { readFormer } from './readFormer';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
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
  const { former: earlier } = form;
  const period = earlier?.submission.identity.period ?? null;
  return (
    <>
      <div className={styles.row}>
        {earlier === null ? (
          <ChooseFile
            label={w.choose}
            accept=".xlsx,.xlsm,.xls,.xlsb,.ods"
            testId="earlier-input"
            busy={reading ? w.reading : null}
            appearance="subtle"
            onFile={(file) => void take(file)}
          />
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
