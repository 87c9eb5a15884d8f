import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
} from '@fluentui/react-components';
import { usePane } from '../PaneContext';

const LANGUAGES = ['auto', 'vi', 'en'] as const;

interface SettingsListProps {
  /** The button that it belongs to. */
  readonly target: HTMLElement | null;
  readonly onClose: () => void;
  readonly onPlan: () => void;
  readonly onHelp: () => void;
}

/** The settings as a menu, and the ways to the plan and to help. */
export function SettingsList({ target, onClose, onPlan, onHelp }: SettingsListProps) {
  const { words, settings, changeSettings } = usePane();
  const { menu } = words.pane;
  return (
    <Menu
      open
      // Within the head of the page, so that it is found there by who goes from part to part.
      inline
      positioning={{ target, position: 'below', align: 'end' }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
      checkedValues={{ language: [settings.language], checks: settings.autoCheck ? ['auto'] : [] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === 'checks') changeSettings({ autoCheck: checkedItems.includes('auto') });
        const language = LANGUAGES.find((candidate) => candidate === checkedItems[0]);
        if (name === 'language' && language) changeSettings({ language });
      }}
    >
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onHelp}>{menu.help}</MenuItem>
          <MenuItem onClick={onPlan}>{menu.plan}</MenuItem>
          <MenuDivider />
          <MenuItemCheckbox name="checks" value="auto">
            {menu.autoCheck}
          </MenuItemCheckbox>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{menu.language}</MenuGroupHeader>
            {LANGUAGES.map((language) => (
              <MenuItemRadio key={language} name="language" value={language}>
                {menu.languages[language]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
