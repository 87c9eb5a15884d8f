import type { RefusedFile } from './CityReport';

/** A file that could not be used, and when it first came. */
export interface LoggedRefusal extends RefusedFile {
  /** ISO date of the compilation. */
  readonly seen: string;
}
