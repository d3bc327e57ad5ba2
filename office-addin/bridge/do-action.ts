import {
  type ActContext,
  type Acted,
  type Action,
  type ActionOf,
  actionNeeds,
  type Doer,
  EMPTY_SNAPSHOT,
  momentOf,
  overview,
  type Replies,
  type Snapshot,
  type Workbook,
} from '../../core/index.ts';
import type { ActOptions } from '../../panel/bridge.ts';
import { cancelled, readOnly } from './failures.ts';
import { newId } from './new-id.ts';
import { dailyPart, laterPart } from './part.ts';

/** The program that holds the workbook. */
export interface ActingHost {
  readonly workbook: Workbook;
  /** Whether the workbook may only be read, as in protected view. */
  isReadOnly(): boolean;
  /** The day and the time of a workbook; those of its region now unless said otherwise. */
  readonly moment?: (snapshot: Snapshot) => Pick<ActContext, 'today' | 'clock'>;
}

/** Reading, working out, writing. */
const PARTS = 3;

/** Does one action over the workbook that is open: reads it, works out what to do, and writes what changes. */
export async function doAction<K extends Action['kind']>(
  { workbook, isReadOnly, moment = now }: ActingHost,
  action: ActionOf<K>,
  { locale, signal, onProgress }: ActOptions,
): Promise<Replies[K]> {
  const step = async (done: number): Promise<void> => {
    onProgress(done, PARTS);
    await drawn();
    if (signal.aborted) throw cancelled();
  };
  await step(0);
  const work = await workFor<K>(action);
  const snapshot = await readFor(action.kind, workbook);
  await step(1);
  const context = { locale, ...moment(snapshot), newId };
  const { update, reply } = work(snapshot, context);
  await step(2);
  if (update !== null && isReadOnly()) throw readOnly();
  if (update !== null) await workbook.write(update);
  onProgress(PARTS, PARTS);
  return reply;
}

/** These draw forms anew, and have to know which cells compute; all others leave formulas alone. */
const DRAWN_ANEW: ReadonlySet<Action['kind']> = new Set(['proposeRepair', 'repair']);

async function readFor(kind: Action['kind'], workbook: Workbook): Promise<Snapshot> {
  if (actionNeeds[kind].reads === 'nothing') return EMPTY_SNAPSHOT;
  const snapshot = await workbook.read();
  if (!DRAWN_ANEW.has(kind)) return snapshot;
  const { readFormulas } = await laterPart();
  const shown = snapshot.sheets.filter(({ hidden }) => !hidden);
  return await readFormulas(
    snapshot,
    shown.map(({ name }) => name),
  );
}

type Work<K extends Action['kind']> = (snapshot: Snapshot, context: ActContext) => Acted<K>;

/** What the page can work out with what it has loaded: where a workbook stands. */
const atOnce: { readonly [K in Action['kind']]?: Doer<K> } = { overview };

/** What the part with the rules alone can work out; the others come with figures and reports. */
const DAILY: ReadonlySet<Action['kind']> = new Set<keyof typeof import('../daily.ts')['daily']>([
  'check',
  'answer',
  'proposeTidy',
  'tidy',
  'codes',
  'undo',
]);

/** All other work needs the rules, which come when they are first asked for. */
async function workFor<K extends Action['kind']>(given: ActionOf<K>): Promise<Work<K>> {
  const action = given as ActionOf<K> & { readonly kind: K }; // true of every action, which the compiler cannot see
  const known: typeof atOnce = DAILY.has(action.kind) ? (await dailyPart()).daily : atOnce;
  const doer: (typeof atOnce)[K] = known[action.kind];
  if (doer) return (snapshot, context) => doer(snapshot, action, context);
  const { act } = await laterPart();
  return (snapshot, context) => act<K>(snapshot, action, context);
}

function now(snapshot: Snapshot): Pick<ActContext, 'today' | 'clock'> {
  return momentOf(snapshot, new Date());
}

/** Lets the page draw what it tells before the next part keeps it busy. */
function drawn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
