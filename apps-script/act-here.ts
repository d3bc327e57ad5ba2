import {
  type ActContext,
  type Action,
  type ActionOf,
  act,
  actionNeeds,
  EMPTY_SNAPSHOT,
  type Locale,
  momentOf,
  type Replies,
  type Snapshot,
} from '../core/index.ts';
import { newIds } from './new-ids.ts';
import { AT_ONCE, type Pace, type Unfinished } from './pace.ts';
import { openWorkbook, type Reading } from './workbook.ts';

/** On what an action depends besides the workbook; ids come from the script's own source. */
export type Circumstances = Omit<ActContext, 'newId'>;

type Doable<K extends Action['kind']> = ActionOf<K> & { readonly kind: K };

/** What became of an action: its reply, or what was drawn so far of a long one. */
export type ActedHere<K extends Action['kind']> =
  | { readonly reply: Replies[K] }
  | { readonly unfinished: Unfinished };

/** Does an action in this spreadsheet, in as many runs as the pace makes of it. */
export function actHere<K extends Action['kind']>(
  action: Doable<K>,
  contextOf: (snapshot: Snapshot) => Circumstances,
  pace: Pace,
): ActedHere<K> {
  const workbook = openWorkbook();
  const reading = readingFor(action.kind);
  const snapshot = reading === null ? EMPTY_SNAPSHOT : workbook.read(reading);
  const context: ActContext = { ...contextOf(snapshot), newId: newIds() };
  const { update, reply } = act<K>(snapshot, action, context);
  const unfinished = update === null ? null : workbook.write(update, pace);
  return unfinished === null ? { reply } : { unfinished };
}

/** Does an action in this spreadsheet in one run. */
export function actAtOnce<K extends Action['kind']>(
  action: Doable<K>,
  contextOf: (snapshot: Snapshot) => Circumstances,
): Replies[K] {
  const acted = actHere<K>(action, contextOf, AT_ONCE);
  if ('unfinished' in acted) throw new RangeError('nothing cuts this off');
  return acted.reply;
}

/** Whether an action changes the spreadsheet, so that it has to be alone. */
export function isChanging({ kind }: Action): boolean {
  return actionNeeds[kind].changes;
}

/** What has to be read for an action; `null` for nothing. */
function readingFor(kind: Action['kind']): Reading | null {
  const { reads } = actionNeeds[kind];
  if (reads === 'nothing') return null;
  return reads === 'details' ? { detailed: true } : {};
}

/** Now, in the time zone of the region on the cover. */
export function contextNow(snapshot: Snapshot, locale: Locale): Circumstances {
  return { locale, ...momentOf(snapshot, new Date()) };
}
