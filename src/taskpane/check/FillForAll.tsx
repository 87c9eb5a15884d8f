import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CorrectionBatch } from '../../core/correction/CorrectionBatch';
import { usePane } from '../PaneContext';
import type { FormState } from '../state/WorkbookView';
import { fillForAll } from './fillForAllBatch';
import type { CheckActions } from './useCheckJob';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorPaletteMarigoldBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  // As wide as the example in it needs; the button goes below where both don't fit.
  source: { flexGrow: 1, flexBasis: '260px', minWidth: '160px' },
});

interface FillForAllProps {
  readonly form: FormState;
  readonly disabled: boolean;
  readonly actions: CheckActions;
}

/** What is lacking beside many figures, filled for all of them with one click, and taken back with one. */
export function FillForAll({ form, disabled, actions }: FillForAllProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.check.forAll;
  const [source, setSource] = useState('');
  const lacking = fillForAll(form);
  const cells = (batch: CorrectionBatch): string => batch.steps.map(({ correction }) => correction.cell).join(', ');
  const status = lacking.status('');
  const sources = lacking.source(source.trim());
  return (
    <>
      {status.steps.length > 1 && (
        <section className={styles.box} aria-label={w.statusTitle(String(status.steps.length))}>
          <p className={styles.text}>{w.statusTitle(String(status.steps.length))}</p>
          <details>
            <summary>{w.which}</summary>
            {cells(status)}
          </details>
          <div className={styles.row}>
            {(['estimated', 'preliminary', 'official'] as const).map((each) => (
              <Button
                key={each}
                size="small"
                disabled={disabled}
                onClick={() => {
                  actions.mend(lacking.status(words.dataStatus[each]));
                }}
              >
                {w.write(words.dataStatus[each])}
              </Button>
            ))}
          </div>
        </section>
      )}
      {sources.steps.length > 1 && (
        <section className={styles.box} aria-label={w.sourceTitle(String(sources.steps.length))}>
          <p className={styles.text}>{w.sourceTitle(String(sources.steps.length))}</p>
          <details>
            <summary>{w.which}</summary>
            {cells(sources)}
          </details>
          <div className={styles.row}>
            <Field className={styles.source} label={w.sourceLabel} size="small">
              <Input
                value={source}
                placeholder={w.sourceExample}
                onChange={(_, { value }) => {
                  setSource(value);
                }}
              />
            </Field>
            <Button
              size="small"
              disabled={disabled || source.trim() === ''}
              onClick={() => {
                actions.mend(sources);
              }}
            >
              {w.writeAll}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
