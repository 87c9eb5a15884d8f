import { Button, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../PaneContext';
import { Confirm } from '../parts/Confirm';
import type { Compilation } from './Compilation';

const useStyles = makeStyles({
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** *Chốt số liệu*: by whom, after a confirmation; and how far the present figures are from the last that were closed. */
export function CloseFigures({ compilation: { campaign, decisions, decide } }: { readonly compilation: Compilation }) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.report.closing;
  const [by, setBy] = useState('');
  const [asking, setAsking] = useState(false);
  const name = by.trim();
  const last = campaign.revisions.at(-1);
  const pending = decisions.some(({ about }) => about === 'closing');
  return (
    <>
      <Subtitle2 as="h2">{w.title}</Subtitle2>
      <p className={styles.quiet}>{w.hint}</p>
      {last !== undefined && (
        <p role="status">
          {w.last(String(last.since.number), words.date(last.since.closedAt), last.since.by)}{' '}
          {last.figures.length === 0 ? w.same : w.differs(String(last.figures.length))} {pending && w.notWritten}
        </p>
      )}
      <Field label={w.by}>
        <Input
          value={by}
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <Button
        disabled={name === ''}
        onClick={() => {
          setAsking(true);
        }}
      >
        {w.close}
      </Button>
      {asking && (
        <Confirm
          title={w.confirmTitle}
          text={w.confirmText(name)}
          confirm={w.confirm}
          words={words.pane.common}
          onAnswer={(agreed) => {
            setAsking(false);
            if (agreed) decide({ about: 'closing', by: name });
          }}
        />
      )}
    </>
  );
}
