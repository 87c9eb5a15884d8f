import { Button } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useState } from 'react';
import { laterView } from './later/laterView';
import { OnItsWay } from './later/OnItsWay';
import { useFrame } from './PaneContext';
import { WithAllWords } from './settings/WithAllWords';

const SettingsList = laterView(async () => (await import('./settings/SettingsList')).SettingsList, <OnItsWay above />);
const PlanDialog = laterView(async () => (await import('./plan/PlanDialog')).PlanDialog, <OnItsWay above />);
const HelpDialog = laterView(async () => (await import('./help/HelpDialog')).HelpDialog, <OnItsWay above />);

/** Settings, plan and help behind one button; each is loaded when it is asked for. */
export function SettingsMenu() {
  const { words } = useFrame();
  const { common } = words.pane;
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const [help, setHelp] = useState(false);
  // What was begun in it stays when it is closed.
  const [plan, setPlan] = useState<'unopened' | 'open' | 'closed'>('unopened');
  return (
    <>
      <Button
        ref={setButton}
        appearance="subtle"
        size="small"
        icon={<SettingsRegular />}
        aria-label={common.menu}
        aria-haspopup="menu"
        aria-expanded={open}
        title={common.menu}
        onClick={() => {
          setOpen(true);
        }}
      />
      {(open || help || plan !== 'unopened') && (
        <WithAllWords meanwhile={<OnItsWay above />}>
          {open && (
            <SettingsList
              target={button}
              onClose={() => {
                setOpen(false);
                button?.focus();
              }}
              onPlan={() => {
                setPlan('open');
              }}
              onHelp={() => {
                setHelp(true);
              }}
            />
          )}
          {plan !== 'unopened' && (
            <PlanDialog
              open={plan === 'open'}
              onClose={() => {
                setPlan('closed');
                button?.focus();
              }}
            />
          )}
          {help && (
            <HelpDialog
              onClose={() => {
                setHelp(false);
                button?.focus();
              }}
            />
          )}
        </WithAllWords>
      )}
    </>
  );
}
