import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Conflict } from '../../../core/compilation/model/Conflict';
import { describeConflict } from '../../../core/city/draw/conflicts/describeConflict';
import { momentText } from '../../../core/city/contract/parts/moment';
import { findUnit } from '../../../core/catalogue/findUnit';
import { capitalised } from '../../../core/kernel/capitalised';
import { usePane } from '../../PaneContext';
import type { Compilation } from '../Compilation';
import { BackButton } from '../parts/BackButton';
import { reasonTakenBack } from '../parts/reasonTakenBack';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  choices: { '& label': { overflowWrap: 'anywhere' } },
});

interface ConflictCardProps {
  readonly conflict: Conflict;
  readonly compilation: Compilation;
  readonly onBack: () => void;
}

/** One conflict: what it is about, the choices, which applies by which rule, and the officer's decision with a reason. */
export function ConflictCard({ conflict, compilation, onBack }: ConflictCardProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { conflicts: w, tracking } = words.pane.campaign;
  const { campaign, decisions, decide } = compilation;
  const text = describeConflict(conflict, campaign, words);
  const { decision } = conflict;
  const decided = decision !== null && decision.choice !== '' ? decision : null;
  const [choice, setChoice] = useState(decided?.choice ?? '');
  const [reason, setReason] = useState(decided?.reason ?? '');
  const pending = decisions.some((each) => each.about === 'conflict' && each.conflict === conflict.id);
  const isSame = choice === (decided?.choice ?? '') && reason.trim() === (decided?.reason ?? '');
  const saved = choice === '' ? reasonTakenBack(reason, decided?.reason ?? '') : reason.trim();
  const who = conflict.unit === null ? null : findUnit(campaign.roster, conflict.unit);
  return (
    <>
      <BackButton onClick={onBack} />
      <h2 className={styles.title}>{text.kind}</h2>
      {who && (
        <p className={styles.text}>
          {who.name} ({who.code})
        </p>
      )}
      <p className={styles.text}>{text.what}</p>
      <p className={styles.quiet}>{w.rule(text.rule)}</p>
      {decided !== null && (
        <p className={styles.quiet}>{w.decided(momentText(decided.decidedAt, words.date), decided.reason)}</p>
      )}
      <Field label={tracking.decision}>
        <RadioGroup
          className={styles.choices}
          value={choice}
          onChange={(_, { value }) => {
            setChoice(value);
          }}
        >
          <Radio value="" label={w.byRule} />
          {conflict.choices.map(({ id }, i) => (
            <Radio
              key={id}
              value={id}
              label={`${capitalised(text.choices[i] ?? id)}${id === conflict.applied ? ` (${w.applied})` : ''}`}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={tracking.reason}>
        <Textarea
          value={reason}
          rows={2}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Button
        disabled={isSame}
        onClick={() => {
          const at = new Date().toISOString();
          decide({
            about: 'conflict',
            conflict: conflict.id,
            choice: choice === '' ? null : choice,
            reason: saved,
            at,
          });
          setReason(saved);
        }}
      >
        {tracking.save}
      </Button>
      {pending && (
        <p className={styles.quiet} role="status">
          {tracking.saved}
        </p>
      )}
    </>
  );
}
