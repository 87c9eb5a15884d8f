/**
 * How the missing figures of units are filled in where the officer asks for it: not at all, with what the unit said in
 * the earlier period (not of an amount that adds up, which would then have stood still), with that times the growth of
 * the units that answered in both periods, or with the mean of the units of its kind that did answer. They are named in
 * T. de Waal, J. Pannekoek, S. Scholtus, Handbook of Statistical Data Editing and Imputation (2011), chapter 7.
 */
export type Imputation = 'none' | 'previous' | 'growth' | 'kindMean';

export type ImputationMethod = Exclude<Imputation, 'none'>;
