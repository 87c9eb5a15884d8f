import type { Catalogue, Relation } from '../../catalogue/Catalogue';
import type { CityReport } from '../../compilation/model/CityReport';
import { breachOf, type Breach } from '../../validation/breachOf';

/** A relation of the plan that the city's own figures do not keep. */
export interface CityBreach extends Breach {
  readonly relation: Relation;
}

/** The plan's relations between city figures; silent where a figure is missing. */
export function cityBreaches(report: CityReport, catalogue: Catalogue): readonly CityBreach[] {
  const values = new Map(report.figures.map(({ indicator, value }) => [indicator, value]));
  return catalogue.relations.flatMap((relation) => {
    const breach = breachOf(relation, (id) => values.get(id) ?? null);
    return breach === null ? [] : [{ relation, ...breach }];
  });
}
