import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalM, maxWidth: 'calc(100vw - 16px)', maxHeight: 'calc(100vh - 16px)' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  // The pane is narrow, and a tab that is cut off is not found.
  tabs: { flexWrap: 'wrap' },
  // The line under it has the theme's colour otherwise, which is not one of the contrast theme's.
  selected: {
    '@media (forced-colors: active)': {
      '::after': { backgroundColor: 'Highlight' },
      ':hover::after': { backgroundColor: 'Highlight' },
    },
  },
});

interface TabbedDialogProps<T extends string> {
  readonly open: boolean;
  readonly title: string;
  readonly tabs: Readonly<Record<T, string>>;
  readonly tab: T;
  readonly onTab: (tab: T) => void;
  /** Closing is what the dialog leads to: nothing in it is done. */
  readonly isRead?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the whole pane with a view behind each tab. */
export function TabbedDialog<T extends string>(props: TabbedDialogProps<T>) {
  const { open, title, tabs, tab, onTab, isRead = false, onClose, children } = props;
  const styles = useStyles();
  const { words } = usePane();
  const names = Object.keys(tabs) as T[];
  return (
    <Dialog
      open={open}
      onOpenChange={(_, { open: isOpen }) => {
        if (!isOpen) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <div className={styles.content}>
              <TabList
                className={styles.tabs}
                selectedValue={tab}
                size="small"
                onTabSelect={(_, { value }) => {
                  const next = names.find((each) => each === value);
                  if (next !== undefined) onTab(next);
                }}
              >
                {names.map((each) => (
                  <Tab key={each} value={each} {...(each === tab ? { className: styles.selected } : {})}>
                    {tabs[each]}
                  </Tab>
                ))}
              </TabList>
              {children}
            </div>
          </DialogContent>
          <DialogActions>
            <Button {...(isRead ? { appearance: 'primary' } : {})} onClick={onClose}>
              {words.pane.common.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
