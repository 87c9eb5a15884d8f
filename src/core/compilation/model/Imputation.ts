/**
 * How the missing figures of units are filled in where the officer asks for it: not at all, with what the unit said in
 * the earlier period, or with the mean of the units of its kind that did answer. Both are named in T. de Waal, J.
 * Pannekoek, S. Scholtus, Handbook of Statistical Data Editing and Imputation (2011), chapter 7.
 */
export type Imputation = 'none' | 'previous' | 'kindMean';

export type ImputationMethod = Exclude<Imputation, 'none'>;
