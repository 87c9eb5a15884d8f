/**
 * What a form says of its unit: results, only what the unit plans, or nothing of its own. The first is a report, the
 * second answers February's duty (clause V.1 of plan 56), the third is a blank form that came back.
 */
export type FormContent = 'results' | 'plans' | 'empty';
