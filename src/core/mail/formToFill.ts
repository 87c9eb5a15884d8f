import { findUnit } from '../catalogue/findUnit';
import type { Campaign } from '../compilation/model/Campaign';
import type { LetterAttachment } from '../compilation/model/Letter';
import { formFileName } from '../form/contract/formFileName';
import { selfScoreRules } from '../form/draw/scores/selfScoreRules';
import { formWorkbook } from '../form/draw/formWorkbook';
import type { Words } from '../words/shape/Words';

/** The official form of a unit of this campaign, to be attached; none of one that is not in the list of units. */
export function formToFill(
  code: string,
  { catalogue, issued, roster, report, settings }: Campaign,
  words: Words,
): readonly LetterAttachment[] {
  const unit = findUnit(roster, code);
  if (!unit) return [];
  const { period } = report;
  return [
    {
      name: formFileName(catalogue.plan.id, period, unit.code),
      draw: () =>
        formWorkbook({
          catalogue,
          issued,
          roster,
          unit,
          period,
          words,
          ownRows: settings.ownRows,
          selfScores: selfScoreRules(settings.scoring, catalogue, words),
        }),
    },
  ];
}
