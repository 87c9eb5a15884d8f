/** Why what a cell shows may be something else than what it stores. */
export interface AnswerDoubts {
  /** All of it is struck through, or a part of its letters. */
  readonly struck?: 'all' | 'part';
  /** Its letters can't be told from their ground, or its number format shows nothing of it. */
  readonly unseen?: true;
  /** It stands in cells that are shown as one, in A1 notation, with the place of another answer among them. */
  readonly merged?: string;
  /** It is hidden with its row, its column or its sheet. */
  readonly hidden?: true;
  /** A conditional format may show it as something else, strike it through or hide it. */
  readonly repainted?: true;
}
