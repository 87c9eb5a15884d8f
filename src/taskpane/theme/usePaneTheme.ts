import type { Theme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { colorScheme, paneTheme, type OfficeColors } from './paneTheme';

/** The theme that fits, also when the system's changes. */
export function usePaneTheme(officeColors: OfficeColors | null): Theme {
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const forcedColors = useMedia('(forced-colors: active)');
  const surroundings = { officeColors, prefersDark, forcedColors };
  const scheme = colorScheme(surroundings);
  useEffect(() => {
    // Of the page as a whole: dialogs and lists stand beside the pane.
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);
  return paneTheme(surroundings);
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
