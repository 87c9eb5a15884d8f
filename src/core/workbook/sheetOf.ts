import type { DrawnSheet } from './DrawnSheet';

/** A visible sheet with what is given; everything else is absent. */
export function sheetOf(given: Pick<DrawnSheet, 'name' | 'columns' | 'rows'> & Partial<DrawnSheet>): DrawnSheet {
  return {
    visibility: 'visible',
    merges: [],
    frozen: null,
    print: null,
    protected: false,
    validations: [],
    conditionalFormats: [],
    links: [],
    autoFilter: null,
    charts: [],
    gridlines: false,
    ...given,
  };
}
