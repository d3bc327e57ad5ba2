import type { Locale } from '../../locale/text.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { WorkbookUpdate } from '../../workbook/workbook.ts';
import type { Action } from './action.ts';
import type { Replies } from './reply.ts';

/** What an action depends on besides the workbook. */
export interface ActContext {
  readonly locale: Locale;
  /** Today in the time zone of the region on the cover, as a serial number. */
  readonly today: number;
  /** Hours and minutes now, `14.05`; `null` where they do not matter. */
  readonly clock: string | null;
  /** A new id that nothing else bears (a UUID), from the host's source of random numbers. */
  readonly newId: () => string;
}

/** What became of an action: what the host has to write, `null` for nothing, and what is told. */
export interface Acted<K extends Action['kind']> {
  readonly update: WorkbookUpdate | null;
  readonly reply: Replies[K];
}

/** The action of a kind. */
export type ActionOf<K extends Action['kind']> = Extract<Action, { readonly kind: K }>;

/** Does the actions of one kind. Throws `HostError` for what a user can put right. */
export type Doer<K extends Action['kind']> = (
  snapshot: Snapshot,
  action: ActionOf<K>,
  context: ActContext,
) => Acted<K>;
