import {
  type ActContext,
  type Action,
  act,
  type Locale,
  readCover,
  type Snapshot,
  todayIn,
  zonaWaktu,
} from '../core/index.ts';
import type { Pace, Unfinished } from './pace.ts';
import { openWorkbook, type Reading } from './workbook.ts';

/** What became of an action: its reply, or what was drawn so far of a long one. */
export type ActedHere = { readonly reply: unknown } | { readonly unfinished: Unfinished };

/** Does an action in this spreadsheet; `contextOf` says on what it depends besides. */
export function actHere(
  action: Action,
  contextOf: (snapshot: Snapshot) => ActContext,
  pace: Pace,
): ActedHere {
  const workbook = openWorkbook();
  const reading = readingFor(action);
  const snapshot = reading === null ? NOTHING : workbook.read(reading);
  const { update, reply } = act(snapshot, action, contextOf(snapshot));
  const unfinished = update === null ? null : workbook.write(update, pace);
  return unfinished === null ? { reply } : { unfinished };
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
function readingFor({ kind }: Action): Reading | null {
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
export function contextNow(snapshot: Snapshot, locale: Locale): ActContext {
  const now = new Date();
  const { region } = readCover(snapshot, todayIn(null, now));
  const today = todayIn(region, now);
  const hours = HOURS[region === null ? 'WIB' : zonaWaktu(region)];
  const clock = new Date(now.getTime() + hours * 3_600_000).toISOString().slice(11, 16).replace(':', '.');
  return { locale, today, clock, newId: () => Utilities.getUuid() };
}
