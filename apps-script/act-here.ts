import {
  type ActContext,
  type Action,
  type ActionOf,
  act,
  type Locale,
  type Replies,
  readCover,
  type Snapshot,
  todayIn,
  zonaWaktu,
} from '../core/index.ts';
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
  const snapshot = reading === null ? NOTHING : workbook.read(reading);
  const context: ActContext = { ...contextOf(snapshot), newId: () => Utilities.getUuid() };
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
  return !READERS.has(kind);
}

const READERS: ReadonlySet<Action['kind']> = new Set([
  'overview',
  'choices',
  'proposeTidy',
  'proposeRepair',
  'figures',
  'explain',
  'status',
  'fingerprint',
  'proposeErase',
]);

const NOTHING: Snapshot = {
  fileName: null,
  date1904: false,
  locale: null,
  sheets: [],
  properties: {},
  definedNames: {},
};

/** What has to be read for an action; `null` for nothing. Who edits cells must know formulas and notes. */
function readingFor(kind: Action['kind']): Reading | null {
  if (kind === 'choices' || kind === 'fingerprint' || kind === 'undo') return null;
  return DETAILED.has(kind) ? { detailed: true } : {};
}

const DETAILED: ReadonlySet<Action['kind']> = new Set([
  'proposeTidy',
  'tidy',
  'codes',
  'proposeRepair',
  'repair',
  'proposeErase',
  'erase',
]);

const HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const;

/** Now, in the time zone of the region on the cover. */
export function contextNow(snapshot: Snapshot, locale: Locale): Circumstances {
  const now = new Date();
  const { region } = readCover(snapshot, todayIn(null, now));
  const today = todayIn(region, now);
  const hours = HOURS[region === null ? 'WIB' : zonaWaktu(region)];
  const clock = new Date(now.getTime() + hours * 3_600_000).toISOString().slice(11, 16).replace(':', '.');
  return { locale, today, clock };
}
