import { createContext, useContext } from 'react';
import type { Words } from '../core/words/shape/Words';
import type { BlankWalk } from './state/BlankWalk';
import type { PaneServices } from './PaneServices';
import type { Settings } from './settings/Settings';
import type { WorkbookMonitor } from './state/WorkbookMonitor';

/** What every part of the pane may use. */
export interface Pane {
  readonly services: PaneServices;
  readonly words: Words;
  readonly monitor: WorkbookMonitor;
  readonly blanks: BlankWalk;
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
}

const Context = createContext<Pane | null>(null);

export const PaneProvider = Context.Provider;

export function usePane(): Pane {
  const pane = useContext(Context);
  if (pane === null) throw new Error('usePane outside PaneProvider');
  return pane;
}
