/** Native data validation of a range, with the words that the program itself shows. */
export interface DrawnValidation {
  /** A1 range; the formula is written for its first cell. */
  readonly range: string;
  readonly rule: ValidationRule;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly error: {
    readonly title: string;
    readonly text: string;
    readonly style: 'stop' | 'warning' | 'information';
  } | null;
}

export type ValidationRule =
  /**
   * `source` is a range reference such as `'Danh mục'!$A$1:$A$3`: a list given as text is split at commas in every
   * locale.
   */
  | { readonly kind: 'list'; readonly source: string }
  /** A formula that is true for what is allowed, without the leading `=`. */
  | { readonly kind: 'custom'; readonly formula: string }
  | { readonly kind: 'textLength'; readonly max: number }
  /** Only shows its prompt. */
  | { readonly kind: 'any' };
