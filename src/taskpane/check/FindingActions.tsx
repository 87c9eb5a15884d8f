import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { batchOfKind } from '../../core/correction/batchOfKind';
import { batchOfOne } from '../../core/correction/batchOfOne';
import type { Finding } from '../../core/validation/Finding';
import { usePane } from '../PaneContext';
import type { FormState } from '../state/WorkbookView';
import { BatchPreview } from './BatchPreview';
import { NoteForm } from './NoteForm';
import { shownContent } from './shownContent';
import type { CheckActions } from './useCheckJob';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface FindingActionsProps {
  readonly finding: Finding;
  readonly form: FormState;
  readonly isKept: boolean;
  readonly disabled: boolean;
  readonly actions: CheckActions;
}

/** What can be done about a finding: go there, mend this one or all of its kind, keep it with a note. */
export function FindingActions({ finding, form, isKept, disabled, actions }: FindingActionsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.check;
  const [asking, setAsking] = useState<'note' | 'kind' | null>(null);
  const close = (): void => {
    setAsking(null);
  };
  const { cell } = finding;
  const kind = batchOfKind(form.submission, form.open, finding.code);
  return (
    <>
      <div className={styles.actions}>
        {cell !== null && (
          <Button
            size="small"
            onClick={() => {
              actions.goTo(finding);
            }}
          >
            {w.toCellOf(cell)}
          </Button>
        )}
        {!isKept &&
          finding.corrections.map((correction) => (
            <Button
              key={JSON.stringify([correction.cell, correction.to])}
              size="small"
              appearance="primary"
              disabled={disabled}
              onClick={() => {
                actions.mend(batchOfOne(form.submission, finding, correction));
              }}
            >
              {correction.formula === undefined ? w.changeTo(shownContent(correction.to, words)) : w.restoreFormula}
            </Button>
          ))}
        {!isKept && finding.corrections.length > 0 && kind.steps.length > 1 && (
          <Button
            size="small"
            aria-expanded={asking === 'kind'}
            disabled={disabled}
            onClick={() => {
              setAsking('kind');
            }}
          >
            {w.fixKind(String(kind.steps.length))}
          </Button>
        )}
        {finding.severity === 'warning' && !isKept && (
          <Button
            size="small"
            aria-expanded={asking === 'note'}
            disabled={disabled}
            onClick={() => {
              setAsking('note');
            }}
          >
            {w.keep}
          </Button>
        )}
        {isKept && (
          <Button
            size="small"
            disabled={disabled}
            onClick={() => {
              actions.takeBack(finding);
            }}
          >
            {w.takeBack}
          </Button>
        )}
      </div>
      {asking === 'note' && (
        <NoteForm
          disabled={disabled}
          onSave={(note) => {
            close();
            actions.keep(finding, note);
          }}
          onCancel={close}
        />
      )}
      {asking === 'kind' && (
        <BatchPreview
          batch={kind}
          confirm={w.fixKindConfirm(String(kind.steps.length))}
          disabled={disabled}
          onConfirm={() => {
            close();
            actions.mend(kind);
          }}
          onCancel={close}
        />
      )}
    </>
  );
}
