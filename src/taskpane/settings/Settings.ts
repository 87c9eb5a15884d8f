/** What the user has chosen for the pane; kept in this browser only. */
export interface Settings {
  readonly language: 'auto' | 'vi' | 'en';
  readonly autoCheck: boolean;
  /** Whom a form is mailed to, as the user typed it. */
  readonly receivers: string;
  /** Code of the unit and the period whose form was last inserted; empty before the first time. */
  readonly unit: string;
  readonly period: string;
}

export const DEFAULT_SETTINGS: Settings = { language: 'auto', autoCheck: true, receivers: '', unit: '', period: '' };
