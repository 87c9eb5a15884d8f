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
import { useLayoutEffect, useRef, useState } from 'react';
import { usePane } from '../PaneContext';
import { useMonitor } from '../state/useMonitor';
import { CreatePlan } from './CreatePlan';
import { NO_LIST, ReadTargets, type TargetList } from './ReadTargets';
import { OpenPlan } from './OpenPlan';
import type { OpenedPlan } from './readPlanFile';
import { usePlanWords } from './usePlanWords';
import { UsedPlan } from './UsedPlan';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalM, maxWidth: 'calc(100vw - 16px)', maxHeight: 'calc(100vh - 16px)' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':focus': { outline: 'none' },
  },
  tabs: { flexWrap: 'wrap' },
});

const PARTS = ['use', 'open', 'create', 'read'] as const;
type Part = (typeof PARTS)[number];

interface PlanDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/**
 * *Kế hoạch*: which plan is in use; a *Sổ kế hoạch* opened, checked, used and issued; a new one, also from a list of
 * targets.
 */
export function PlanDialog({ open, onClose }: PlanDialogProps) {
  const styles = useStyles();
  const { monitor, words } = usePane();
  const w = usePlanWords();
  const [part, setPart] = useState<Part>('use');
  const [opened, setOpened] = useState<OpenedPlan | null>(null);
  const [list, setList] = useState<TargetList>(NO_LIST);
  const content = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  // What is done in it may change the plan in use, and with it the buttons.
  useMonitor(monitor);
  // A button that goes while it has the keys leaves them in the dialog.
  useLayoutEffect(() => {
    if (focused.current?.isConnected === false && document.activeElement === document.body) content.current?.focus();
  });
  return (
    <Dialog
      open={open}
      onOpenChange={(_, { open: isOpen }) => {
        if (!isOpen) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{w.title}</DialogTitle>
          <DialogContent>
            <div
              ref={content}
              className={styles.content}
              tabIndex={-1}
              onFocus={({ target }) => {
                focused.current = target;
              }}
            >
              <TabList
                className={styles.tabs}
                selectedValue={part}
                size="small"
                onTabSelect={(_, { value }) => {
                  setPart(PARTS.find((candidate) => candidate === value) ?? 'use');
                }}
              >
                {PARTS.map((each) => (
                  <Tab key={each} value={each}>
                    {w.tabs[each]}
                  </Tab>
                ))}
              </TabList>
              {part === 'use' && <UsedPlan />}
              {part === 'open' && <OpenPlan opened={opened} onOpened={setOpened} onLeave={onClose} />}
              {part === 'create' && <CreatePlan />}
              {part === 'read' && <ReadTargets list={list} onList={setList} />}
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.pane.common.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
