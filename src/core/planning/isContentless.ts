const CONTENTLESS = /^(?:mức|ở mức|đạt|kế hoạch|kịch bản|có)?$/iu;

/** Words between two figures that name nothing. */
export const isContentless = (text: string): boolean => CONTENTLESS.test(text);
