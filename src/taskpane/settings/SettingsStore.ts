import { DEFAULT_SETTINGS, type Settings } from './Settings';

export interface SettingsStore {
  readonly load: () => Settings;
  readonly save: (settings: Settings) => void;
}

const KEY = 'chitieu.settings';

/**
 * Settings in the browser's storage. Where that is closed (private windows, strict policies) they last as long as the
 * pane.
 */
export function browserSettings(storage: () => Storage): SettingsStore {
  return {
    load: () => {
      try {
        return read(JSON.parse(storage().getItem(KEY) ?? 'null'));
      } catch {
        return DEFAULT_SETTINGS;
      }
    },
    save: (settings) => {
      try {
        storage().setItem(KEY, JSON.stringify(settings));
      } catch {
        // Nothing is lost but the choice of language at the next start.
      }
    },
  };
}

function read(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { language, autoCheck, receivers, unit, period } = stored as Partial<Record<keyof Settings, unknown>>;
  return {
    language: language === 'vi' || language === 'en' ? language : 'auto',
    receivers: textOr(receivers, DEFAULT_SETTINGS.receivers),
    unit: textOr(unit, DEFAULT_SETTINGS.unit),
    period: textOr(period, DEFAULT_SETTINGS.period),
    autoCheck: typeof autoCheck === 'boolean' ? autoCheck : DEFAULT_SETTINGS.autoCheck,
  };
}

function textOr(stored: unknown, otherwise: string): string {
  return typeof stored === 'string' ? stored : otherwise;
}
