/** A format that depends on values; words and signs in the cells say the same, so nothing rests on colour alone. */
export type DrawnConditionalFormat =
  | {
      readonly kind: 'formula';
      readonly range: string;
      /** Written for the first cell of the range, without the leading `=`. */
      readonly formula: string;
      readonly fill?: string;
      readonly fontColor?: string;
      readonly bold?: boolean;
    }
  | {
      readonly kind: 'colorScale';
      readonly range: string;
      /** Colours of the lowest and the highest value. */
      readonly colors: readonly [string, string];
    }
  | { readonly kind: 'dataBar'; readonly range: string; readonly color: string };
