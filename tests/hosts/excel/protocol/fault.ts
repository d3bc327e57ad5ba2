/** Why Excel refuses something: an error code of `Excel.ErrorCodes` and what the add-in reads. */
export class HostFault extends Error {
  override readonly name = 'HostFault';
  readonly code: string;
  /** The HTTP status that goes with the code. */
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

const KNOWN = {
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ApiNotFound: ['The API you are trying to use could not be found.', 404],
} as const;

/** A fault of one of Excel's own codes; `detail` says which rule of the simulation was broken. */
export function fault(code: keyof typeof KNOWN, detail?: string): HostFault {
  const [message, status] = KNOWN[code];
  return new HostFault(code, detail === undefined ? message : `${message} (${detail})`, status);
}

/** The fault for members that Excel documents and the simulation does not play: nothing is ever guessed. */
export function notSimulated(member: string): HostFault {
  return new HostFault('NotImplemented', `${member} is not simulated`, 501);
}
