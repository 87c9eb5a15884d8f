/** What the user has chosen for the pane; kept in this browser only. */
export interface Settings {
  readonly language: 'auto' | 'vi' | 'en';
  readonly autoCheck: boolean;
}

export const DEFAULT_SETTINGS: Settings = { language: 'auto', autoCheck: true };
