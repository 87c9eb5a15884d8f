import { useState } from 'react';
import { TabbedDialog } from '../parts/TabbedDialog';
import { usePane } from '../PaneContext';
import { useMonitor } from '../state/useMonitor';
import { CreatePlan } from './CreatePlan';
import { NO_LIST, ReadTargets, type TargetList } from './ReadTargets';
import { OpenPlan } from './OpenPlan';
import type { OpenedPlan } from './readPlanFile';
import { usePlanWords } from './usePlanWords';
import { UsedPlan } from './UsedPlan';

type Part = 'use' | 'open' | 'create' | 'read';

interface PlanDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/**
 * *Kế hoạch*: which plan is in use; a *Sổ kế hoạch* opened, checked, used and issued; a new one, also from a list of
 * targets.
 */
export function PlanDialog({ open, onClose }: PlanDialogProps) {
  const { monitor } = usePane();
  const w = usePlanWords();
  const [part, setPart] = useState<Part>('use');
  const [opened, setOpened] = useState<OpenedPlan | null>(null);
  const [list, setList] = useState<TargetList>(NO_LIST);
  // What is done in it may change the plan in use, and with it the buttons.
  useMonitor(monitor);
  return (
    <TabbedDialog open={open} title={w.title} tabs={w.tabs} tab={part} onTab={setPart} onClose={onClose}>
      {part === 'use' && <UsedPlan />}
      {part === 'open' && <OpenPlan opened={opened} onOpened={setOpened} onLeave={onClose} />}
      {part === 'create' && <CreatePlan />}
      {part === 'read' && <ReadTargets list={list} onList={setList} />}
    </TabbedDialog>
  );
}
