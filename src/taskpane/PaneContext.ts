import { createContext, useContext } from 'react';
import type { FirstWords } from '../core/words/shape/FirstWords';
import type { Words } from '../core/words/shape/Words';
import type { BlankWalk } from './state/BlankWalk';
import type { PaneServices } from './PaneServices';
import type { Settings } from './settings/Settings';
import type { WorkbookMonitor } from './state/WorkbookMonitor';

/** What every part of the pane may use, the frame around the jobs and the first view too. */
export interface PaneFrame {
  /** Its plans and units are those by which the workbook in front is worked with. */
  readonly services: PaneServices;
  /** The plans and units that come with the program. */
  readonly program: Pick<PaneServices, 'catalogues' | 'roster'>;
  readonly words: FirstWords;
  readonly monitor: WorkbookMonitor;
  readonly blanks: BlankWalk;
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
}

/** What the parts may use that are opened once all words are there (`WithAllWords`). */
export interface Pane extends PaneFrame {
  readonly words: Words;
}

const FrameContext = createContext<PaneFrame | null>(null);
const Context = createContext<Pane | null>(null);

export const FrameProvider = FrameContext.Provider;
export const PaneProvider = Context.Provider;

export function useFrame(): PaneFrame {
  const frame = useContext(FrameContext);
  if (frame === null) throw new Error('useFrame outside FrameProvider');
  return frame;
}

export function usePane(): Pane {
  const pane = useContext(Context);
  if (pane === null) throw new Error('usePane outside PaneProvider');
  return pane;
}
