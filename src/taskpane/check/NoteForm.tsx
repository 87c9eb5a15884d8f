import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface NoteFormProps {
  readonly disabled: boolean;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

/** The reason why a figure stays although a rule doubts it; without words it is not kept. */
export function NoteForm({ disabled, onSave, onCancel }: NoteFormProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.check;
  const [text, setText] = useState('');
  return (
    <>
      <Field label={w.keepLabel} required>
        <Textarea
          value={text}
          placeholder={w.keepPlaceholder}
          autoFocus
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabled={disabled || text.trim() === ''}
          onClick={() => {
            onSave(text.trim());
          }}
        >
          {w.keepSave}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.pane.common.cancel}
        </Button>
      </div>
    </>
  );
}
