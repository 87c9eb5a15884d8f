/** By what one of a unit's forms came to count. */
export type FormRule =
  /** It is the only one, or the only one that says so much: results before plans before nothing. */
  | 'only'
  /** Its stamp fits and is the newest; one that does not fit never beats it. */
  | 'stamp'
  /** It was saved last, as no stamp decides. */
  | 'saved'
  /** Nothing else decides: the last by file name. */
  | 'name'
  /** An officer chose it. */
  | 'officer';
