/** What is known when a sentence is read. */
export interface SentencePlace {
  /** It stands under “trong đó”. */
  readonly inParts: boolean;
  /** Name of the last figure before it in the same item. */
  readonly before: string | null;
  /** The head of the list that it is an entry of. */
  readonly labelHead: string | null;
}
