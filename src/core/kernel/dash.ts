/** Every kind of dash that serves as a minus sign or between two bounds, for use in a character class. */
export const DASH = '\\-‐‑‒–—―−﹣';
