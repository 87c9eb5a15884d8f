import type { RosterColumn, RosterProblemCode } from '../catalogue/RosterReading';
import type { CityFigureFrom } from '../catalogue/Catalogue';
import type { GeneralKey } from '../campaign/settingsLayout';
import type { SettingsProblemCode, SettingsProblemParams, SettingsSection } from '../campaign/SettingsProblem';

/** Following a compilation: settings, state of sending, changes, reminders, comparison. */
export interface CampaignWords {
  readonly settings: {
    readonly sheet: string;
    readonly title: string;
    readonly intro: readonly string[];
    readonly sections: Readonly<Record<SettingsSection, string>>;
    readonly general: Readonly<Record<GeneralKey, string>>;
    readonly columns: {
      readonly key: string;
      readonly setting: string;
      readonly value: string;
      readonly indicator: string;
      readonly lead: string;
      readonly leadName: string;
      readonly counts: string;
      readonly reportedBy: string;
      readonly comparedBy: string;
      readonly relation: string;
      readonly parameter: string;
    };
    readonly counts: Readonly<Record<CityFigureFrom, string>>;
    readonly parameters: {
      readonly tolerance: string;
      readonly min: string;
      readonly max: string;
      readonly weight: (figure: string) => string;
    };
    readonly units: Readonly<Record<RosterColumn, string>>;
    readonly yes: string;
    readonly no: string;
    readonly problems: SettingsProblemWords;
    readonly rosterProblems: Readonly<Record<RosterProblemCode, (found: string, hint: string) => string>>;
  };
}

export interface SettingsProblemContext {
  readonly number: (value: number) => string;
  readonly date: (iso: string) => string;
}

export type SettingsProblemWords = {
  readonly [C in SettingsProblemCode]: (
    params: Readonly<SettingsProblemParams[C]>,
    context: SettingsProblemContext,
  ) => string;
};
