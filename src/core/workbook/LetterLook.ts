/** How letters look, as far as it bears on whether they are seen and meant. */
export interface LetterLook {
  readonly isStruck: boolean;
  /** `RRGGBB`; null where it is not known, or one that is always seen. */
  readonly color: string | null;
  /** Too small to be read by anybody; absent where that is not known. */
  readonly isTiny?: boolean;
  /** Of a font that shows a picture for each digit; absent where that is not known. */
  readonly isPictures?: boolean;
}
