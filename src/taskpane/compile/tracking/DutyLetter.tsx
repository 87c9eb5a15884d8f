import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayText } from '../../../core/city/contract/parts/dayText';
import { dayOfText } from '../../../core/numbers/dayOfText';
import type { CampaignDecision } from '../../../core/compilation/model/CampaignDecision';
import { isWritten, type DutyDocument } from '../../../core/compilation/model/DutyDocument';
import type { PlanDecision } from '../../../core/compilation/model/OfficerNotes';
import { PLAN_DECISIONS } from '../../../core/compilation/model/planDecisions';
import type { TrackedUnit } from '../../../core/compilation/model/Tracking';
import { capitalised } from '../../../core/kernel/capitalised';
import { usePane } from '../../PaneContext';
import type { Compilation } from '../Compilation';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: { cursor: 'pointer' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const CAPTIONS = {
  ownPlan: ['planNumber', 'planDate', 'planReceived'],
  result: ['reportNumber', 'reportDate', 'reportReceived'],
} as const;

interface DutyLetterProps {
  readonly duty: 'ownPlan' | 'result';
  readonly unit: TrackedUnit;
  readonly compilation: Compilation;
}

/**
 * The letter with which a unit answered a duty, as the officer writes it down; of its own plan, whether it came or is
 * not due.
 */
export function DutyLetter({ duty, unit, compilation: { decisions, decide } }: DutyLetterProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.tracking;
  const { columns, planDecisions } = words.campaign.tracking;
  const former = duty === 'ownPlan' ? planLetter(unit) : unit.notes.reportDocument;
  const [decision, setDecision] = useState<PlanDecision | null>(unit.notes.planDecision);
  const [number, setNumber] = useState(former.number);
  const [date, setDate] = useState(dayText(former.date, words.date));
  const [receivedOn, setReceivedOn] = useState(dayText(former.receivedOn, words.date));
  const isWrong = (day: string): boolean => day.trim() !== '' && dayOfText(day) === null;
  const pending = decisions.some((each) => each.about === duty && each.unit === unit.unit);
  const [numberName, dateName, receivedName] = CAPTIONS[duty];
  const day = (label: string, value: string, change: (value: string) => void) => (
    <Field
      label={label}
      validationState={isWrong(value) ? 'error' : 'none'}
      validationMessage={isWrong(value) ? w.notADay : null}
    >
      <Input
        value={value}
        onChange={(_, data) => {
          change(data.value);
        }}
      />
    </Field>
  );
  return (
    <details>
      <summary className={styles.summary}>{w.letters[duty]}</summary>
      <div className={styles.box}>
        {duty === 'ownPlan' && (
          <Field label={columns.planDecision}>
            <RadioGroup
              value={decision ?? ''}
              onChange={(_, { value }) => {
                setDecision(PLAN_DECISIONS.ids.find((each) => each === value) ?? null);
              }}
            >
              <Radio value="" label={capitalised(w.none)} />
              {PLAN_DECISIONS.ids.map((each) => (
                <Radio key={each} value={each} label={capitalised(planDecisions[each])} />
              ))}
            </RadioGroup>
          </Field>
        )}
        <Field label={columns[numberName]}>
          <Input
            value={number}
            onChange={(_, { value }) => {
              setNumber(value);
            }}
          />
        </Field>
        {day(columns[dateName], date, setDate)}
        {day(columns[receivedName], receivedOn, setReceivedOn)}
        <Button
          disabled={isWrong(date) || isWrong(receivedOn)}
          onClick={() => {
            decide(entry({ number: number.trim(), date: iso(date), receivedOn: iso(receivedOn) }));
          }}
        >
          {w.saveLetter}
        </Button>
        {pending && (
          <p className={styles.quiet} role="status">
            {w.saved}
          </p>
        )}
      </div>
    </details>
  );

  function entry(document: DutyDocument): CampaignDecision {
    return duty === 'ownPlan'
      ? { about: duty, unit: unit.unit, decision, document }
      : { about: duty, unit: unit.unit, document };
  }
}

/** As it is written down, else as the unit names it in its form: the officer then but confirms it. */
function planLetter({ notes, ownPlan }: TrackedUnit): DutyDocument {
  return isWritten(notes.planDocument) ? notes.planDocument : { ...notes.planDocument, ...ownPlan.declared };
}

function iso(text: string): string {
  return dayOfText(text) ?? text.trim();
}
