/** A formula, or a part of it, gives an error, as `#DIV/0!`. */
export class GivesError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
