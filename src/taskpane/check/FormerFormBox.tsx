import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { asWorkbookError } from '../../excel/WorkbookError';
import { rowCode } from '../../core/form/contract/cellNames';
import { usePane } from '../PaneContext';
import { ChooseFile } from '../parts/ChooseFile';
import type { Worded } from '../settings/Worded';
import type { FormState } from '../state/WorkbookView';
import { readFormer } from './readFormer';
import { sinceFormer } from './sinceFormer';
import { sinceText } from './sinceText';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  summary: { cursor: 'pointer' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
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
  const [refusal, setRefusal] = useState<{ readonly reason: Worded } | null>(null);
  const take = async (file: File): Promise<void> => {
    setReading(true);
    setRefusal(null);
    try {
      const result = await readFormer(file, services);
      if (result.ok) await monitor.compareWith(result.earlier);
      else setRefusal(result);
    } catch (error) {
      const { code } = asWorkbookError(error);
      setRefusal({ reason: ({ pane }) => pane.check.earlier.noForm(file.name, pane.problems[code]) });
    } finally {
      setReading(false);
    }
  };
  const { former: earlier } = form;
  const all = sinceFormer(form);
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
      {all.length > 0 && (
        <details className={styles.quiet}>
          <summary className={styles.summary}>{w.all(String(all.length))}</summary>
          <ul className={styles.list}>
            {all.map((each) => {
              const code = rowCode(each.indicator, each.part);
              return <li key={code}>{`${code} – ${sinceText(each, 'earlier', words)}`}</li>;
            })}
          </ul>
        </details>
      )}
      {refusal !== null && (
        <p className={styles.quiet} role="alert">
          {refusal.reason(words)}
        </p>
      )}
    </>
  );
}
