import { useState, useSyncExternalStore } from 'react';
import type { WorkbookMonitor } from '../../state/WorkbookMonitor';
import { CityReader, type CityState } from './CityReader';

interface CityUse extends CityState {
  readonly outdate: () => void;
  readonly readAgain: () => void;
}

/** The city workbook in front, and a way to have it read anew. */
export function useCity(monitor: WorkbookMonitor): CityUse {
  const [reader] = useState(() => new CityReader(monitor));
  const state = useSyncExternalStore(reader.subscribe, reader.getState);
  return {
    ...state,
    outdate: () => {
      reader.outdate();
    },
    readAgain: () => {
      reader.readAgain();
    },
  };
}
