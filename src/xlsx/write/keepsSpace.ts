const KEPT = /^[ \t\n]|[ \t\n]$|[\t\n]| {2}/;

/** Whether a text has blanks that XML keeps only where it is told so. */
export const keepsSpace = (text: string): boolean => KEPT.test(text);
