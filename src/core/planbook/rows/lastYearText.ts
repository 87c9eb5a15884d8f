import type { Catalogue, Indicator } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';

/** Between the figures, and between code and number. */
const [NEXT, IS] = [';', '='];

/** The city's results of last year that a plan knows, as one text; empty if it knows none. */
export function lastYearText(catalogue: Catalogue): string {
  return indicatorsOf(catalogue)
    .flatMap(({ id, lastYear }) => (lastYear === undefined ? [] : [`${id}${IS}${String(lastYear)}`]))
    .join(NEXT);
}

/** A plan with the results that such a text has; whatever else stands in the text is none. */
export function withLastYear(catalogue: Catalogue, text: string): Catalogue {
  const results = new Map(text.split(NEXT).map((each) => numberOf(each.split(IS))));
  const filled = (indicator: Indicator): Indicator => {
    const lastYear = results.get(indicator.id);
    return lastYear === undefined || !Number.isFinite(lastYear) ? indicator : { ...indicator, lastYear };
  };
  return {
    ...catalogue,
    groups: catalogue.groups.map((group) => ({ ...group, indicators: group.indicators.map(filled) })),
  };
}

function numberOf([id = '', value = '']: readonly string[]): readonly [string, number] {
  return [id, value === '' ? NaN : Number(value)];
}
