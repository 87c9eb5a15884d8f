/** Fonts with pictures in the places of digits; Symbol, which has digits there, is none. Programs may number them: Wingdings1. */
const PICTURES = /^(?:wingdings|webdings|marlett|zapf ?dingbats|bookshelf symbol)/i;

/** Whether a digit in the font of this name is shown as a picture. */
export const isPictureFont = (name: string): boolean => PICTURES.test(name.trim());
