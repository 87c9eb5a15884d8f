import { Button } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { lazy, Suspense, useState } from 'react';
import { usePane } from './PaneContext';

const SettingsList = lazy(async () => ({ default: (await import('./settings/SettingsList')).SettingsList }));
const HelpDialog = lazy(async () => ({ default: (await import('./help/HelpDialog')).HelpDialog }));

/** Settings and help behind one button; both are loaded when they are asked for. */
export function SettingsMenu() {
  const { words } = usePane();
  const { common } = words.pane;
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const [help, setHelp] = useState(false);
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
      <Suspense fallback={null}>
        {open && (
          <SettingsList
            target={button}
            onClose={() => {
              setOpen(false);
              button?.focus();
            }}
            onHelp={() => {
              setHelp(true);
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
      </Suspense>
    </>
  );
}
