import type { Catalogue, Indicator, IndicatorGroup } from '../../catalogue/Catalogue';
import { entryName, rowCode, type RowPart } from './cellNames';

/** A row of the form: an indicator's value, or the numerator or denominator under a ratio. */
export interface FormRow {
  readonly group: IndicatorGroup;
  readonly indicator: Indicator;
  readonly part: RowPart;
  /** What the column *Mã số* shows. */
  readonly code: string;
  /** Defined name of the value cell. */
  readonly name: string;
  readonly label: string;
  readonly unitOfMeasure: string;
}

const known = new WeakMap<Catalogue, readonly FormRow[]>();

/** All rows of the form in the official order; made once for each catalogue. */
export function formRows(catalogue: Catalogue): readonly FormRow[] {
  const cached = known.get(catalogue);
  if (cached) return cached;
  const rows = catalogue.groups.flatMap((group) => group.indicators.flatMap((indicator) => rowsOf(group, indicator)));
  known.set(catalogue, rows);
  return rows;
}

function rowsOf(group: IndicatorGroup, indicator: Indicator): readonly FormRow[] {
  const row = (part: RowPart, { label, unitOfMeasure }: RowWords): FormRow => ({
    group,
    indicator,
    part,
    code: rowCode(indicator.id, part),
    name: entryName(indicator.id, part),
    label,
    unitOfMeasure,
  });
  const value = row('value', indicator);
  if (indicator.method.kind !== 'ratio') return [value];
  const { numerator, denominator } = indicator.method;
  return [value, row('numerator', numerator), row('denominator', denominator)];
}

interface RowWords {
  readonly label: string;
  readonly unitOfMeasure: string;
}
