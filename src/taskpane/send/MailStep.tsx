import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { CheckReport } from '../../core/form/draw/CheckReport';
import { emailDraft } from '../../core/mail/emailDraft';
import { formEmail } from '../../core/mail/formEmail';
import { readMailAddresses } from '../../core/mail/readMailAddresses';
import { formFileName } from '../../core/form/contract/formFileName';
import { usePane } from '../PaneContext';
import { CopyButton } from '../parts/CopyButton';
import { MEDIA_TYPES, type NamedFile } from '../parts/NamedFile';
import { SaveFiles, type SaveHandle } from '../parts/SaveFiles';
import { SendStep } from './SendStep';
import { sendWords } from './sendWords';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  mail: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

interface MailStepProps {
  readonly report: CheckReport;
  /** Whom the mail is addressed to, as the plan names it. */
  readonly receiver: string;
  readonly attachment: () => Promise<NamedFile>;
  readonly handle: Ref<SaveHandle>;
  readonly onGiven: () => void;
}

/** The mail: to whom, the draft with the file attached, and its text to copy where no draft opens. */
export function MailStep({ report, receiver, attachment, handle, onGiven }: MailStepProps) {
  const styles = useStyles();
  const { words, settings, changeSettings } = usePane();
  const w = sendWords(words);
  const file = formFileName(report.plan.id, report.period, report.unit.code);
  const { addresses, unreadable } = readMailAddresses(settings.receivers);
  const { subject, text } = formEmail(report, receiver, file, words);
  const draft = async (): Promise<NamedFile> => {
    const { name, type, content } = await attachment();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return {
      name: file.replace(/\.xlsx$/, '.eml'),
      type: MEDIA_TYPES.eml,
      content: emailDraft({
        to: addresses,
        subject,
        text,
        attachments: [{ name, type, bytes }],
        date: report.time,
      }),
    };
  };
  return (
    <SendStep title={w.mailTitle} text={w.mailText}>
      <Field
        label={w.receivers}
        hint={w.receiversHint}
        validationState={unreadable.length > 0 ? 'error' : 'none'}
        validationMessage={unreadable.length > 0 ? w.notAddresses(unreadable.join(', ')) : null}
      >
        <Input
          value={settings.receivers}
          inputMode="email"
          onChange={(_, { value }) => {
            changeSettings({ receivers: value });
          }}
        />
      </Field>
      <SaveFiles offers={[{ id: 'mail', label: w.saveMail, make: draft }]} handle={handle} onGiven={onGiven} />
      <details>
        <summary className={styles.summary}>{w.showMail}</summary>
        <p className={styles.mail}>{`${w.subject}: ${subject}`}</p>
        <CopyButton text={subject} label={w.copySubject} words={words.pane.common} />
        <p className={styles.mail}>{text}</p>
        <CopyButton text={text} label={w.copyText} words={words.pane.common} />
      </details>
    </SendStep>
  );
}
