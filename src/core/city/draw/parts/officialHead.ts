import type { Catalogue } from '../../../catalogue/Catalogue';
import { officeOf } from '../../../catalogue/officeOf';
import { cellAddress } from '../../../kernel/cellAddress';
import type { DrawnCell, DrawnRow } from '../../../workbook/DrawnSheet';
import { wrappedHeight } from '../../../workbook/wrappedHeight';
import type { Words } from '../../../words/shape/Words';
import { styledCell } from './styledCell';

/** Bold letters at 12 points are wider. */
const CAPITALS = 0.85;

/** Rows of {@link officialHead}. */
export const OFFICIAL_HEAD_ROWS = 5;

/** First and last column, from 1. */
type Columns = readonly [number, number];

/** The columns that the parts of the head stand across. */
export interface HeadColumns {
  readonly agency: Columns;
  /** Characters of those columns: a long name stands on two lines. */
  readonly agencyWidth: number;
  readonly nation: Columns;
  readonly title: Columns;
}

/** The first rows of a sheet, and the cells that are merged in them. */
export interface OfficialHead {
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly string[];
}

/**
 * Head of an official annex (Nghị định 30/2020/NĐ-CP): agency at the left, Quốc hiệu and tiêu ngữ with place and date
 * at the right, then the title, and below it the plan and the period.
 * @param period as the catalogue's periods are written: `2026`, `2026-Q3`
 */
export function officialHead(
  catalogue: Catalogue,
  period: string,
  title: string,
  { agency, agencyWidth, nation, title: middle }: HeadColumns,
  words: Words,
): OfficialHead {
  const { plan, form } = catalogue;
  const office = officeOf(catalogue);
  const { city } = words;
  const under = `${city.underPlan(plan.number, words.date(plan.date), plan.issuer)} · ${city.period(words.period(period))}`;
  const own = office.agency.toUpperCase();
  const ownHeight = wrappedHeight([{ text: own, width: agencyWidth * CAPITALS }]);
  const lines: readonly { readonly height: number; readonly parts: readonly (readonly [Columns, DrawnCell])[] }[] = [
    {
      height: 17,
      parts: [
        [agency, styledCell('agency', office.superior.toUpperCase())],
        [nation, styledCell('nation', city.nation)],
      ],
    },
    {
      height: Math.max(19, ownHeight),
      parts: [
        [agency, styledCell('agencyOwn', own)],
        [nation, styledCell('motto', city.motto)],
      ],
    },
    { height: 17, parts: [[nation, styledCell('placeDate', words.form.signOff.place(form.place, plan.year))]] },
    { height: 24, parts: [[middle, styledCell('title', title)]] },
    { height: 17, parts: [[middle, styledCell('subtitle', under)]] },
  ];
  return {
    rows: lines.map(({ height, parts }) => ({
      height,
      cells: Array.from(
        { length: Math.max(...parts.map(([[first]]) => first)) },
        (_, i) => parts.find(([[first]]) => first === i + 1)?.[1] ?? null,
      ),
    })),
    merges: lines.flatMap(({ parts }, row) =>
      parts.flatMap(([[first, last]]) =>
        first < last ? [`${cellAddress(row + 1, first)}:${cellAddress(row + 1, last)}`] : [],
      ),
    ),
  };
}
