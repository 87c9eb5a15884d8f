import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReminderTemplate } from '../../../core/compilation/model/Reminder';
import { usePane } from '../../PaneContext';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer' },
});

interface EditTemplateProps {
  /** Null for the words that come with the program. */
  readonly template: ReminderTemplate | null;
  readonly onChange: (template: ReminderTemplate | null) => void;
}

/** The office's own words for the mails. */
export function EditTemplate({ template, onChange }: EditTemplateProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.remind;
  const shown = template ?? words.campaign.reminders.template;
  return (
    <details>
      <summary className={styles.summary}>{w.text}</summary>
      <div className={styles.box}>
        <Field label={w.subject}>
          <Input
            value={shown.subject}
            onChange={(_, { value }) => {
              onChange({ ...shown, subject: value });
            }}
          />
        </Field>
        <Field label={w.opening}>
          <Textarea
            rows={5}
            value={shown.opening}
            onChange={(_, { value }) => {
              onChange({ ...shown, opening: value });
            }}
          />
        </Field>
        <Field label={w.closing}>
          <Textarea
            rows={3}
            value={shown.closing}
            onChange={(_, { value }) => {
              onChange({ ...shown, closing: value });
            }}
          />
        </Field>
        {template !== null && (
          <Button
            size="small"
            onClick={() => {
              onChange(null);
            }}
          >
            {w.original}
          </Button>
        )}
      </div>
    </details>
  );
}
