import type { CityNotice } from '../parts/CityContext';
import { officeOf } from '../../../catalogue/officeOf';
import { describeSettingsProblem } from '../../../words/describeSettingsProblem';
import { formatShort } from '../../../words/formatShort';
import type { Words } from '../../../words/shape/Words';
import { wordsFor } from '../../../words/wordsFor';
import type { Campaign } from '../../../compilation/model/Campaign';

/** What is wrong in the settings and in the officer's own columns, for the sheet *Lỗi*, each with the unit beside which it stands. */
export function campaignNotices(campaign: Campaign, given: Words): readonly CityNotice[] {
  const { settingsProblems, notesProblems, conflictProblems, closingProblems, scoreProblems, approvals } = campaign;
  const words = wordsFor(given, campaign.catalogue);
  const { problems } = words.campaign.tracking;
  const { agency } = officeOf(campaign.catalogue);
  return [
    ...settingsProblems.map((problem) => {
      const { severity, code, sheet, cell } = problem;
      return { severity, code, unit: null, sheet, cell, message: describeSettingsProblem(problem, words) };
    }),
    ...notesProblems.map(({ code, unit, sheet, cell, found }) => ({
      severity: 'warning' as const,
      code,
      unit,
      sheet,
      cell,
      message: problems[code](found),
    })),
    ...conflictProblems.map(({ code, unit, sheet, cell, found }) => ({
      severity: 'warning' as const,
      code,
      unit,
      sheet,
      cell,
      message: words.campaign.conflicts.unknownChoice(found),
    })),
    ...approvals.problems.map(({ code, unit, level, state, sheet, cell, found }) => ({
      severity: 'warning' as const,
      code,
      unit,
      sheet,
      cell,
      message: words.campaign.approval.problems[code](
        words.campaign.approval.columns(agency)[level],
        found,
        words.campaign.tracking.states[state],
        agency,
      ),
    })),
    ...scoreProblems.map(({ code, unit, level, sheet, cell, found, least, most }) => ({
      severity: 'warning' as const,
      code,
      unit,
      sheet,
      cell,
      message: words.campaign.scoreReview.problems[code](
        words.campaign.scoreReview.columns[level],
        found,
        formatShort(least, words.language),
        formatShort(most, words.language),
      ),
    })),
    ...closingProblems.map(({ code, number, found, expected }) => ({
      severity: 'warning' as const,
      code,
      unit: null,
      sheet: words.campaign.closing.sheet,
      cell: null,
      message: words.campaign.closing.damaged(number, expected, found),
    })),
  ];
}
