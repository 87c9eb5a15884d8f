import type { FigureLine } from '../model/CityReport';

/**
 * Lines with the unit's own plans where the form that counts says none: units send them in February, and results in
 * December on another form.
 * @param plans of the unit by indicator, from the form with its plans
 */
export function withOwnPlans(lines: readonly FigureLine[], plans: ReadonlyMap<string, number>): readonly FigureLine[] {
  if (plans.size === 0) return lines;
  return lines.map((line) => {
    const ownPlan = line.ownPlan ?? plans.get(line.indicator) ?? null;
    return ownPlan === line.ownPlan ? line : { ...line, ownPlan };
  });
}
