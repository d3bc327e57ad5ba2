import type { HostUnderTest } from './contract.ts';

/** What a host may be unable to do at all. */
export type Behaviour = 'a locked sheet is refused';

/** A place where a host cannot do as the others do; the contract fails when it is no longer needed. */
export interface HostException {
  readonly host: HostUnderTest['name'];
  /** The facts of the dumps that differ, as `factsOf` names them, or the behaviour that is missing. */
  readonly differs: RegExp | Behaviour;
  readonly reason: string;
  readonly link: string;
}

/** At most ten. */
export const exceptions: readonly HostException[] = [
  {
    host: 'xlsx',
    differs: 'a locked sheet is refused',
    reason:
      'A file does not know who opens it: its locks bind programs with a screen, and a marked copy has the same.',
    link: 'https://learn.microsoft.com/en-us/office/troubleshoot/excel/protection-and-security',
  },
];
