import { createContext, useContext } from 'react';
import type { Words } from '../core/words/shape/Words';
import type { BlankWalk } from './state/BlankWalk';
import type { PaneServices } from './PaneServices';
import type { Settings } from './settings/Settings';
import type { WorkbookMonitor } from './state/WorkbookMonitor';

/** What every part of the pane may use. */
export interface Pane {
  /** Its plans and units are those by which the workbook in front is worked with. */
  readonly services: PaneServices;
  /** The plans and units that come with the program. */
  readonly program: Pick<PaneServices, 'catalogues' | 'roster'>;
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
