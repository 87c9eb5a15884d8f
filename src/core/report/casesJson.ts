import type { Catalogue } from '../catalogue/Catalogue';
import { findIndicator } from '../catalogue/findIndicator';
import { describeDoubt } from '../city/draw/conflicts/describeDoubt';
import { USE, type Conflict } from '../compilation/model/Conflict';
import type { Words } from '../words/shape/Words';
import type { ReportData } from './ReportData';

/** Figures beyond a limit, those to be decided about first. */
export function casesJson(conflicts: readonly Conflict[], catalogue: Catalogue, words: Words): ReportData['cases'] {
  return conflicts.flatMap(({ about, unit, file, decision, applied, isOpen }) => {
    if (about.kind !== 'doubtful') return [];
    const { indicator: code, value, numerator, denominator, doubts } = about;
    const indicator = findIndicator(catalogue, code);
    return [
      {
        unit,
        indicator: code,
        file,
        value,
        numerator,
        denominator,
        open: isOpen,
        used: applied === USE,
        decision: decision?.choice === '' ? null : (decision?.choice ?? null),
        doubts: doubts.map((doubt) => ({
          ...doubt,
          message: indicator === undefined ? '' : describeDoubt(doubt, indicator, words),
        })),
      },
    ];
  });
}
