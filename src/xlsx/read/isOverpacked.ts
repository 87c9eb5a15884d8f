import type { ReadLimits } from './ReadLimits';

/** Smaller parts are never too much, however well they are packed. */
const SMALL = 1_000_000;

/** Whether what is packed would become so many times larger as no part of a workbook does; sizes in bytes. */
export const isOverpacked = (packed: number, size: number, { ratio }: ReadLimits): boolean =>
  size > SMALL && size > packed * ratio;
