import type { Catalogue, Indicator, IndicatorGroup } from '../catalogue/Catalogue';
import type { RowPart } from './cellNames';

/** A row of the form: an indicator's value, or the numerator or denominator under a ratio. */
export interface FormRow {
  readonly group: IndicatorGroup;
  readonly indicator: Indicator;
  readonly part: RowPart;
  readonly label: string;
  readonly unitOfMeasure: string;
  /** Only the first row of a numbered indicator shows its number. */
  readonly firstOfGroup: boolean;
}

/** All rows of the form in the official order. */
export function formRows(catalogue: Catalogue): readonly FormRow[] {
  return catalogue.groups.flatMap((group) =>
    group.indicators.flatMap((indicator, position): FormRow[] => {
      const value: FormRow = {
        group,
        indicator,
        part: 'value',
        label: indicator.label,
        unitOfMeasure: indicator.unitOfMeasure,
        firstOfGroup: position === 0,
      };
      if (indicator.method.kind !== 'ratio') return [value];
      const { numerator, denominator } = indicator.method;
      return [
        value,
        {
          ...value,
          part: 'numerator',
          label: numerator.label,
          unitOfMeasure: numerator.unitOfMeasure,
          firstOfGroup: false,
        },
        {
          ...value,
          part: 'denominator',
          label: denominator.label,
          unitOfMeasure: denominator.unitOfMeasure,
          firstOfGroup: false,
        },
      ];
    }),
  );
}
