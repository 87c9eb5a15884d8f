/** An error as Excel answers it through Office.js; `code` is one of `Excel.ErrorCodes`. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member that was used, e.g. `Range.values`. */
    readonly location = '',
  ) {
    super(message);
    this.name = 'OfficeError';
  }
}

export function invalidArgument(location = ''): OfficeError {
  return new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);
}

export function itemNotFound(location = ''): OfficeError {
  return new OfficeError('ItemNotFound', "The requested resource doesn't exist.", location);
}

export function itemAlreadyExists(location = ''): OfficeError {
  return new OfficeError('ItemAlreadyExists', 'The resource being created already exists.', location);
}

export function accessDenied(location = ''): OfficeError {
  return new OfficeError('AccessDenied', 'You cannot perform the requested operation.', location);
}

/** Excel takes this, the host does not: what it keeps instead is said, so that nobody looks for a mistake in the call. */
export function unsupported(kept: string, location: string): OfficeError {
  return new OfficeError('UnsupportedOperation', `The trial workbook ${kept}.`, location);
}

/** The host does not have this member: said at once and by name, so that nothing passes in silence. */
export function apiNotFound(member: string): OfficeError {
  return new OfficeError('ApiNotFound', `The trial workbook does not have '${member}'.`, member);
}
