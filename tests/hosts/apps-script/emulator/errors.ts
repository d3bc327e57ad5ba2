/** What the services throw when they refuse a call. */
class Exception extends Error {
  override readonly name = 'Exception';
}

/** The call is documented, or its effect on a live account is not known: a test must not rely on it. */
class EmulatorGap extends Error {
  override readonly name = 'EmulatorGap';
}

export function refuse(message: string): never {
  throw new Exception(message);
}

export function gap(what: string): never {
  throw new EmulatorGap(`${what} is not simulated`);
}
