/** What an office may want to say in its own words. `{plan}`, `{planDate}`, `{receiver}` and `{period}` are filled in. */
export interface ReminderTemplate {
  readonly subject: string;
  readonly opening: string;
  readonly closing: string;
}

/** Why a unit is urged. */
export type Need = 'ownPlanMissing' | 'resultMissing' | 'resultEmpty' | 'withErrors' | 'returned';
