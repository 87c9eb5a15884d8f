import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { isBelow } from '../../catalogue/isBelow';
import type { ListQuestion } from '../../catalogue/questions/Question';
import type { Campaign } from '../../compilation/model/Campaign';
import type { CampaignAnswers } from '../../compilation/model/CampaignAnswers';
import type { TrackedUnit } from '../../compilation/model/Tracking';
import { lastChoice } from '../../catalogue/questions/lastChoice';

/** What a unit commended and proposes, beside how it stands with its own duty: data for the council, no judgement. */
export interface UnitAwards {
  readonly unit: TrackedUnit;
  readonly given: number;
  readonly proposed: number;
  /** Proposals by the option of the form of award. */
  readonly byForm: Readonly<Record<string, number>>;
  /** Results that are below the unit's own plan, and how many can be compared. */
  readonly belowPlan: number;
  readonly compared: number;
  readonly concerns: readonly AwardConcern[];
}

/** Why the council may want to look at a proposal again. */
export type AwardConcern = 'notSent' | 'late' | 'returned' | 'withErrors' | 'belowPlan';

/** Units that commended or propose, in the order of the roster. The form of award is a list's last choice. */
export function awardsOf(
  lists: readonly ListQuestion[],
  answers: CampaignAnswers,
  { tracking, report, catalogue }: Campaign,
): readonly UnitAwards[] {
  const directions = new Map(indicatorsOf(catalogue).map(({ id, direction }) => [id, direction]));
  return tracking.units.flatMap((unit): readonly UnitAwards[] => {
    const rowsOf = (award: 'given' | 'proposed') =>
      lists
        .filter(({ answer }) => answer.award === award)
        .flatMap((question) =>
          answers.rows
            .filter((row) => row.unit === unit.unit && row.question === question.id)
            .map((row) => ({
              row,
              place: lastChoice(question),
            })),
        );
    const [given, proposed] = [rowsOf('given'), rowsOf('proposed')];
    if (given.length + proposed.length === 0) return [];
    const byForm: Record<string, number> = {};
    for (const { row, place } of proposed) {
      const form = String(row.values[place] ?? '');
      byForm[form] = (byForm[form] ?? 0) + 1;
    }
    const planned = report.lineIndex
      .ofUnit(unit.unit)
      .filter(({ ownPlan, value }) => ownPlan !== null && value !== null);
    const belowPlan = planned.filter(({ indicator, value, ownPlan }) =>
      isBelow(value, ownPlan, directions.get(indicator) ?? 'up'),
    ).length;
    const { state, daysLate } = unit.result;
    const concerns: readonly AwardConcern[] = [
      ...(state === 'notSent' ? ['notSent' as const] : []),
      ...(state !== 'notSent' && (daysLate ?? 0) > 0 ? ['late' as const] : []),
      ...(state === 'returned' ? ['returned' as const] : []),
      ...(state === 'withErrors' ? ['withErrors' as const] : []),
      ...(belowPlan > 0 ? ['belowPlan' as const] : []),
    ];
    return [
      { unit, given: given.length, proposed: proposed.length, byForm, belowPlan, compared: planned.length, concerns },
    ];
  });
}
