/** Screen pixels at 96 per inch in a point. */
const PIXELS_PER_POINT = 96 / 72;
/** Pixels of a digit in Excel's default font, and the padding of a cell. */
const DIGIT = 7;
const PADDING = 5;

export function pointsToPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function pixelsToPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

/** Column width in characters of the default font, as the file format counts it, to pixels. */
export function charactersToPixels(characters: number): number {
  return Math.round(characters * DIGIT + PADDING);
}

export function pixelsToCharacters(pixels: number): number {
  return Math.max(0, Math.round(((pixels - PADDING) / DIGIT) * 100) / 100);
}
