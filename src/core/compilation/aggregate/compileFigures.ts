import { indicatorsOf } from '../../catalogue/indicatorsOf';
import type { CityReport, FigureLine } from '../model/CityReport';
import type { ConsolidationInput } from '../model/ConsolidationInput';
import { figureKey } from '../model/figureKey';
import { aggregateSourceOf } from '../model/aggregateSourceOf';
import { UnitFigures } from '../model/UnitFigures';
import { figureOf } from './figureOf';
import { groupResultOf } from './groupResultOf';
import { imputedLines } from './imputedLines';

/** The city's figures from the units' lines, with the parts that the settings ask to fill in. */
export function compileFigures(
  given: readonly FigureLine[],
  input: Omit<ConsolidationInput, 'files'>,
): Pick<CityReport, 'groups' | 'figures' | 'lines' | 'lineIndex' | 'imputed'> {
  const indicators = indicatorsOf(input.catalogue);
  const lines = replaceLeads(withoutSetAside(given, input.setAside), input);
  const lineIndex = new UnitFigures(lines);
  const compiled = indicators.map((indicator) => {
    const own = lineIndex.ofIndicator(indicator.id);
    const imputed = imputedLines(indicator, own, input);
    return { imputed, figure: figureOf(indicator, own, imputed, input) };
  });
  const figures = compiled.map(({ figure }) => figure);
  const byId = new Map(figures.map((figure) => [figure.indicator, figure]));
  return {
    lines,
    lineIndex,
    groups: input.catalogue.groups.map((group) => groupResultOf(group, byId)),
    figures,
    imputed: compiled.flatMap(({ imputed }) => imputed),
  };
}

/** What the officer left out is kept, but not used. */
export function withoutSetAside(
  lines: readonly FigureLine[],
  setAside: ReadonlySet<string> = new Set<string>(),
): readonly FigureLine[] {
  if (setAside.size === 0) return lines;
  return lines.map((line) =>
    line.use !== 'none' && setAside.has(figureKey(line)) ? { ...line, use: 'none', reason: 'setAside' } : line,
  );
}

/** Where another body's figure stands in the lead body's place, the lead body's own is kept but not used. */
function replaceLeads(
  lines: readonly FigureLine[],
  { catalogue, adopted }: Omit<ConsolidationInput, 'files'>,
): readonly FigureLine[] {
  const leadsOf = new Map(
    indicatorsOf(catalogue)
      .filter((indicator) => aggregateSourceOf(indicator) === 'lead')
      .map(({ id, leadBody }) => [id, leadBody.unit]),
  );
  const replaced = new Set(
    lines
      .filter(
        (line) =>
          line.use !== 'none' && leadsOf.has(line.indicator) && adopted?.has(line.unit, line.indicator) === true,
      )
      .map(({ indicator }) => indicator),
  );
  if (replaced.size === 0) return lines;
  return lines.map((line) =>
    replaced.has(line.indicator) && leadsOf.get(line.indicator) === line.unit && line.use !== 'none'
      ? { ...line, use: 'none', reason: 'replaced' }
      : line,
  );
}
