import type { ArrivalWords } from '../../../core/words/shape/ArrivalWords';
import type { ArrivalSummary } from './summariseArrival';

/** What the files that came last have brought, in one line. */
export function arrivalText(summary: ArrivalSummary, w: ArrivalWords): string {
  const { files, unitsIn, replaced, notUsed, refused, conflicts } = summary;
  const counts: readonly (readonly [number, (count: string) => string])[] = [
    [unitsIn.length, w.unitsIn],
    [replaced.length, w.replaced],
    [notUsed, w.notUsed],
    [conflicts, w.conflicts],
    [refused.length, w.refused],
  ];
  const said = counts.filter(([count]) => count > 0).map(([count, word]) => word(String(count)));
  return [w.title(String(files)), ...said].join('. ');
}
