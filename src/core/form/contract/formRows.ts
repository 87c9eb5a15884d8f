import type { Catalogue, Indicator, IndicatorGroup } from '../../catalogue/Catalogue';
import { entryName, rowCode, type RowPart } from './cellNames';
import { madeOnce } from '../../kernel/madeOnce';

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

/** All rows of the form in the official order; made once for each catalogue. */
export const formRows = madeOnce((catalogue: Catalogue): readonly FormRow[] =>
  catalogue.groups.flatMap((group) => group.indicators.flatMap((indicator) => rowsOf(group, indicator))),
);

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
