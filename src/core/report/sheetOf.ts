import type { SheetPlan } from '../plan/SheetPlan';

/** A visible sheet with what is given; everything else is absent. */
export function sheetOf(given: Pick<SheetPlan, 'name' | 'columns' | 'rows'> & Partial<SheetPlan>): SheetPlan {
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
