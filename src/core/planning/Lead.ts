/** What the words at the beginning of a figure's head say, taken off it. */
export interface Lead {
  readonly rest: string;
  readonly maintain: boolean;
  /** “Giảm tỷ lệ …”, “Nâng tỷ lệ …”. */
  readonly moves: 'increase' | 'decrease' | 'raise' | null;
  readonly year: string | null;
  readonly stretch: boolean;
}
