import { useState, useSyncExternalStore } from 'react';
import type { WorkbookMonitor } from '../../state/WorkbookMonitor';
import { CityReader, type CityState } from './CityReader';

/** The city workbook in front, and a way to have it read anew. */
export function useCity(monitor: WorkbookMonitor): CityState & { readonly readAgain: () => void } {
  const [reader] = useState(() => new CityReader(monitor));
  const state = useSyncExternalStore(reader.subscribe, reader.getState);
  return {
    ...state,
    readAgain: () => {
      reader.readAgain();
    },
  };
}
