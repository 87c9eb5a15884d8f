import { campaignSettings } from '../../campaign/compileCampaign';
import { applySettings } from '../../campaign/settings/applySettings';
import { openDecisions } from '../../campaign/settings/openDecisions';
import type { Catalogue } from '../../catalogue/Catalogue';
import { catalogueOfPeriod } from '../../catalogue/catalogueOfPeriod';
import type { Period } from '../../catalogue/Period';
import type { ReportingUnit, Roster } from '../../catalogue/Roster';
import type { Words } from '../../words/shape/Words';
import type { DrawnWorkbook } from '../../workbook/DrawnWorkbook';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import { formWorkbook } from './formWorkbook';
import { selfScoreRules } from './scores/selfScoreRules';

export interface IssueOptions {
  readonly plan: Catalogue;
  readonly roster: Roster;
  readonly period: Period;
  /** The city workbook whose settings hold; null for those of the plan. */
  readonly city: RawWorkbook | null;
  /** Rows of figures that are not the unit's are hidden; null: as the settings say. */
  readonly ownRows: boolean | null;
  readonly words: Words;
}

/** The forms of a plan, as an office has set it. */
export interface IssuedForms {
  readonly units: readonly ReportingUnit[];
  readonly roster: Roster;
  /** What the office has still to decide; until then the plan's usual holds. */
  readonly undecided: readonly string[];
  readonly draw: (unit: ReportingUnit) => DrawnWorkbook;
}

export function issueForms({ plan, roster: listed, period, city, ownRows, words }: IssueOptions): IssuedForms {
  const { settings } = campaignSettings(city, plan, listed, period);
  const { catalogue, roster } = applySettings(catalogueOfPeriod(plan, period), settings);
  const open = openDecisions(plan, settings);
  const questions = open.questions.map(({ question, questionEn }) => (words.language === 'en' ? questionEn : question));
  const selfScores = selfScoreRules(settings.scoring, catalogue, words);
  return {
    units: roster.units,
    roster,
    undecided: open.issuingDocument ? [...questions, words.campaign.settings.office.issuingDocument] : questions,
    draw: (unit) =>
      formWorkbook({
        catalogue,
        issued: plan,
        roster,
        unit,
        period,
        words,
        ownRows: ownRows ?? settings.ownRows,
        selfScores,
      }),
  };
}
