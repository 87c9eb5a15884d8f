import type { Catalogue, Indicator } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import type { FigureLine } from '../model/CityReport';
import { usedAs } from './useOf';

/** Whose figures count, now that it is known which lead bodies gave one. */
export interface SettledSources {
  /** The plan with either source in the place of `leadElseUnits`. */
  readonly catalogue: Catalogue;
  /** Figures of units that stand in for that of a lead body which gave none. */
  readonly standIns: ReadonlySet<string>;
}

/**
 * Settles whose figure is the city's where the plan or the office says: the lead body's, else the units'. A sign is no
 * figure: a lead body that has not collected it yet leaves the units' in its place.
 */
export function settleSources(catalogue: Catalogue, lines: readonly FigureLine[]): SettledSources {
  const led = new Set(
    lines
      .filter(({ role, use, state }) => role === 'lead' && use !== 'none' && state === 'number')
      .map(({ indicator }) => indicator),
  );
  const standIns = indicatorsOf(catalogue).filter((indicator) => isOpen(indicator) && !led.has(indicator.id));
  const settle = (indicator: Indicator): Indicator =>
    isOpen(indicator)
      ? { ...indicator, method: { ...indicator.method, counts: led.has(indicator.id) ? 'lead' : 'units' } }
      : indicator;
  return {
    catalogue: {
      ...catalogue,
      groups: catalogue.groups.map((group) => ({ ...group, indicators: group.indicators.map(settle) })),
    },
    standIns: new Set(standIns.map(({ id }) => id)),
  };
}

/** The lines as they are used by a plan whose sources are settled. */
export function withSources(lines: readonly FigureLine[], catalogue: Catalogue): readonly FigureLine[] {
  const indicators = new Map(indicatorsOf(catalogue).map((indicator) => [indicator.id, indicator]));
  return lines.map((line) => {
    const indicator = indicators.get(line.indicator);
    if (indicator === undefined || line.use === 'none') return line;
    const { use, reason } = usedAs(indicator, line.role);
    return use === line.use && reason === line.reason ? line : { ...line, use, reason };
  });
}

type Open = Indicator & { readonly method: Exclude<Indicator['method'], { readonly kind: 'lead' }> };

function isOpen(indicator: Indicator): indicator is Open {
  return indicator.method.kind !== 'lead' && indicator.method.counts === 'leadElseUnits';
}
