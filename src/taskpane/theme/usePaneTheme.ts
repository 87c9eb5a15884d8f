import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { paneTheme, type OfficeColors } from './paneTheme';

/** The theme that fits, also when the system's changes. */
export function usePaneTheme(officeColors: OfficeColors | null): Theme {
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const forcedColors = useMedia('(forced-colors: active)');
  return paneTheme({ officeColors, prefersDark, forcedColors });
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', notify);
      return () => {
        media.removeEventListener('change', notify);
      };
    },
    () => window.matchMedia(query).matches,
  );
}
