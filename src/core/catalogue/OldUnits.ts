/** Communes of before a reorganisation: hints to propose a unit of today, never an identity. */
export interface OldUnits {
  readonly id: string;
  readonly title: string;
  /** Identity of the roster of today's units. */
  readonly roster: string;
  readonly units: readonly OldUnit[];
}

export interface OldUnit {
  /** Official code of before; some codes live on for a different, larger unit of today. */
  readonly code: string;
  /** Not unique: several communes bore the same name. */
  readonly name: string;
  /** Codes of today's units that took it in; more than one where it was split. */
  readonly into: readonly string[];
}
