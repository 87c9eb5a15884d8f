/** Whether a form is still the one that its stamp was made for; `none` carries no stamp. */
export type StampFit = 'fits' | 'misfits' | 'none';
