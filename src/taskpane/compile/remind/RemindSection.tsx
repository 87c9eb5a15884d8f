import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { needsOf } from '../../../core/campaign/tracking/needsOf';
import { remind } from '../../../core/mail/remind';
import { NEEDS } from '../../../core/compilation/model/needs';
import type { Need, ReminderTemplate } from '../../../core/compilation/model/Reminder';
import { capitalised } from '../../../core/kernel/capitalised';
import { usePane } from '../../PaneContext';
import type { Compilation } from '../Compilation';
import { UnreadFiles } from '../UnreadFiles';
import { GroupSelect } from '../parts/GroupSelect';
import { filterUnits } from '../tracking/filterUnits';
import { ChooseUnits } from './ChooseUnits';
import { Drafts } from './Drafts';
import { EditTemplate } from './EditTemplate';
import { Replies } from './Replies';

const useStyles = makeStyles({
  needs: { display: 'flex', flexDirection: 'column' },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** *Đôn đốc*: which units are urged for what, in which words, and the mails as drafts. */
export function RemindSection({ compilation: { campaign, unread, resume } }: { readonly compilation: Compilation }) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.remind;
  const [needs, setNeeds] = useState<readonly Need[]>(['resultMissing', 'resultEmpty', 'withErrors', 'returned']);
  const [by, setBy] = useState<'unit' | 'cluster'>('unit');
  const [group, setGroup] = useState('');
  /** Units that the officer took out. */
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [template, setTemplate] = useState<ReminderTemplate | null>(null);

  const open = useMemo(
    () =>
      filterUnits(campaign.tracking.units, 'all', group).filter((unit) =>
        needsOf(unit).some((need) => needs.includes(need)),
      ),
    [campaign, group, needs],
  );
  const reminders = useMemo(
    () =>
      remind(
        {
          units: open.map(({ unit }) => unit).filter((unit) => !without.has(unit)),
          by,
          needs,
          ...(template === null ? {} : { template }),
        },
        campaign,
        words,
      ),
    [open, without, by, needs, template, campaign, words],
  );
  return (
    <>
      {unread > 0 && (
        <UnreadFiles text={words.pane.campaign.arrival.unread.reminding(String(unread))} onResume={resume} />
      )}
      <Field label={w.needs}>
        <div className={styles.needs}>
          {NEEDS.map((need) => (
            <Checkbox
              key={need}
              label={capitalised(words.campaign.reminders.needs[need])}
              checked={needs.includes(need)}
              onChange={(_, { checked }) => {
                setNeeds(checked === true ? [...needs, need] : needs.filter((each) => each !== need));
              }}
            />
          ))}
        </div>
      </Field>
      <GroupSelect campaign={campaign} value={group} onChange={setGroup} />
      <Field label={w.by}>
        <RadioGroup
          value={by}
          onChange={(_, { value }) => {
            setBy(value === 'cluster' ? 'cluster' : 'unit');
          }}
        >
          <Radio value="unit" label={capitalised(w.byUnit)} />
          <Radio value="cluster" label={capitalised(w.byCluster)} />
        </RadioGroup>
      </Field>
      {open.length === 0 ? (
        <p className={styles.empty}>{w.nobody}</p>
      ) : (
        <>
          <ChooseUnits units={open} campaign={campaign} asked={needs} without={without} onChange={setWithout} />
          <EditTemplate template={template} onChange={setTemplate} />
          <Drafts
            letters={reminders}
            campaign={campaign}
            zipName={w.zipName(campaign.report.plan, campaign.report.period)}
          />
        </>
      )}
      <Replies campaign={campaign} />
    </>
  );
}
