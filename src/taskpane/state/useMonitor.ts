import { useSyncExternalStore } from 'react';
import type { MonitorState, WorkbookMonitor } from './WorkbookMonitor';

export function useMonitor(monitor: WorkbookMonitor): MonitorState {
  return useSyncExternalStore(monitor.subscribe, monitor.getState);
}
