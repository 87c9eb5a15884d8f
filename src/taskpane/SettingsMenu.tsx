import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useState } from 'react';
import { usePane } from './PaneContext';

const LANGUAGES = ['auto', 'vi', 'en'] as const;

/** Settings and help behind one button. */
export function SettingsMenu() {
  const { words, settings, changeSettings } = usePane();
  const { menu, common } = words.pane;
  const [help, setHelp] = useState(false);
  return (
    <>
      <Menu
        checkedValues={{ language: [settings.language], checks: settings.autoCheck ? ['auto'] : [] }}
        onCheckedValueChange={(_, { name, checkedItems }) => {
          if (name === 'checks') changeSettings({ autoCheck: checkedItems.includes('auto') });
          const language = LANGUAGES.find((candidate) => candidate === checkedItems[0]);
          if (name === 'language' && language) changeSettings({ language });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            icon={<SettingsRegular />}
            aria-label={common.menu}
            title={common.menu}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{menu.language}</MenuGroupHeader>
              {LANGUAGES.map((language) => (
                <MenuItemRadio key={language} name="language" value={language}>
                  {menu.languages[language]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItemCheckbox name="checks" value="auto">
              {menu.autoCheck}
            </MenuItemCheckbox>
            <MenuDivider />
            <MenuItem
              onClick={() => {
                setHelp(true);
              }}
            >
              {menu.help}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Dialog
        open={help}
        onOpenChange={(_, { open }) => {
          setHelp(open);
        }}
      >
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{menu.helpTitle}</DialogTitle>
            <DialogContent>
              <ol>
                {menu.helpSteps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <dl>
                {menu.signs.map(({ sign, meaning }) => (
                  <div key={sign}>
                    <dt style={{ display: 'inline', fontWeight: 600 }}>{sign}</dt>
                    <dd style={{ display: 'inline', margin: 0 }}> {meaning}</dd>
                  </div>
                ))}
              </dl>
            </DialogContent>
            <DialogActions>
              <Button
                appearance="primary"
                onClick={() => {
                  setHelp(false);
                }}
              >
                {common.close}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
