/** What the words at the beginning of a figure's head say, taken off it. */
export interface Lead {
  readonly rest: string;
  readonly maintain: boolean;
  /** “Giảm tỷ lệ …”, “Nâng tỷ lệ …”. */
  readonly moves: 'increase' | 'decrease' | 'raise' | null;
  /** Year by which it is to be reached, or a day, month or quarter as written. */
  readonly year: string | null;
  readonly stretch: boolean;
  /** “Ước cả năm …” */
  readonly estimated: boolean;
  /** “không để … vượt quá”: a bound is said by what must not happen. */
  readonly prevented: boolean;
}
