import { WriteBroken } from './write-broken.ts';

/** Excel's code of an error such as `AccessDenied`, the name of any other error: never a text, which could hold a value. */
export function errorCode(error: unknown): string {
  if (error instanceof WriteBroken) return error.code;
  if (error instanceof OfficeExtension.Error && CODE.test(error.code)) return error.code;
  return error instanceof Error && CODE.test(error.name) ? error.name : 'UnknownError';
}

const CODE = /^[A-Za-z]{1,60}$/;
