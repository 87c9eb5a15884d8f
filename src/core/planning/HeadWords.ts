/** What the words right before a number say of it, taken off the head of the figure. */
export interface HeadWords {
  /** The head without them. */
  readonly rest: string;
  readonly bound: 'atLeast' | 'greaterThan' | 'atMost' | 'lessThan' | null;
  readonly approximate: boolean;
  /** “ước đạt”: what a period will have come to by all likelihood, which may be no target. */
  readonly estimated: boolean;
  readonly change: 'increase' | 'decrease' | null;
  /** The words of the change. */
  readonly changeWords: string;
  /** “giảm còn”, “lên”: what the number is, is a level. */
  readonly level: 'down' | 'up' | null;
  readonly times: boolean;
  readonly stretch: boolean;
  readonly rank: boolean;
  readonly maintain: boolean;
  /** “lần lượt là”, “tương ứng”: the numbers that follow belong to the subjects in turn. */
  readonly inTurn: boolean;
  /** “chiếm”, “tương đương”: the same figure once more. */
  readonly also: boolean;
  /** “đạt”, a colon: something says that the number is the target. */
  readonly verb: boolean;
  /** Target year in words right before the number. */
  readonly year: string | null;
  /** “từ”, which is either a range's or that of “từ … trở lên”. */
  readonly from: boolean;
  /** “gần”, “khoảng trên”, “vượt … dự toán”. */
  readonly vague: boolean;
  /** “vượt”: above a level, or by an amount. */
  readonly exceeds: boolean;
  /** What it is compared with, before the number: “cao hơn năm 2025 …”. */
  readonly base: string | null;
}
