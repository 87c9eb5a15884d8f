import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DECISIONS } from '../../../core/compilation/model/decisions';
import type { Decision } from '../../../core/compilation/model/OfficerNotes';
import type { TrackedUnit } from '../../../core/compilation/model/Tracking';
import { capitalised } from '../../../core/kernel/capitalised';
import { usePane } from '../../PaneContext';
import type { Compilation } from '../Compilation';
import { reasonTakenBack } from '../parts/reasonTakenBack';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface DecideUnitProps {
  readonly unit: TrackedUnit;
  readonly compilation: Compilation;
}

/** The officer accepts a form, returns it, or exempts the unit, with a reason. */
export function DecideUnit({ unit, compilation: { decisions, decide } }: DecideUnitProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.tracking;
  const [choice, setChoice] = useState<Decision | null>(unit.notes.decision);
  const [reason, setReason] = useState(unit.notes.reason);
  const pending = decisions.some((each) => each.about === 'unit' && each.unit === unit.unit);
  const hasForm = unit.file !== null;
  const isReasonMissing = (choice === 'returned' || choice === 'exempt') && reason.trim() === '';
  const isSame = choice === unit.notes.decision && reason.trim() === unit.notes.reason;
  const isTakenBack = choice === null && unit.notes.decision !== null;
  const saved = isTakenBack ? reasonTakenBack(reason, unit.notes.reason) : reason.trim();
  return (
    <div className={styles.box}>
      <Field label={w.decision} {...(hasForm ? {} : { hint: w.noFormYet })}>
        <RadioGroup
          value={choice ?? ''}
          onChange={(_, { value }) => {
            setChoice(DECISIONS.ids.find((each) => each === value) ?? null);
          }}
        >
          <Radio value="" label={capitalised(w.none)} />
          {DECISIONS.ids.map((each) => (
            <Radio
              key={each}
              value={each}
              label={capitalised(words.campaign.tracking.decisions[each])}
              disabled={!hasForm && each !== 'exempt'}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={w.reason}
        {...(isReasonMissing
          ? { validationState: 'warning' as const, validationMessage: w.reasonMissing }
          : { hint: w.reasonHint })}
      >
        <Textarea
          value={reason}
          rows={2}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Button
        disabled={isReasonMissing || isSame}
        onClick={() => {
          decide({ about: 'unit', unit: unit.unit, decision: choice, reason: saved });
          setReason(saved);
        }}
      >
        {w.save}
      </Button>
      {pending && (
        <p className={styles.quiet} role="status">
          {w.saved}
        </p>
      )}
    </div>
  );
}
