import { refuse } from './errors.ts';
import { passCall } from './executions.ts';
import { kindOf } from './meter.ts';
import type { AuthMode, World } from './world.ts';

const BEFORE_CONSENT = /^(?:SpreadsheetApp\.getUi|Ui\.(?:createMenu|createAddonMenu)|Menu\.)/;
const WITHOUT_ASKING = /^Ui\.(?:alert|prompt|show)/;

/** Throws when a call is not allowed in the mode in which the script runs, or is the one that is to fail. */
export function assertAllowed(world: World, service: string, method: string): void {
  passCall(world);
  const name = `${service}.${method}`;
  if (world.authMode === 'NONE' && !BEFORE_CONSENT.test(name)) deny(name);
  if (world.authMode === 'LIMITED' && WITHOUT_ASKING.test(name)) deny(name);
  if (kindOf(service, method) !== 'document') return;
  const { failing, meanwhile, meter } = world;
  if (meanwhile && meter.kinds.document >= meanwhile.at) {
    world.meanwhile = null;
    meanwhile.does();
  }
  if (failing && meter.kinds.document >= failing.at) {
    world.failing = null;
    refuse(failing.message);
  }
}

function deny(name: string): never {
  refuse(`You do not have permission to call ${name}.`);
}

/** Runs a function of the script in a mode; what it throws is left to the log of the script, as Google leaves it. */
export function asTrigger(world: World, authMode: AuthMode, entry: string, event: unknown): void {
  const run: unknown = Reflect.get(globalThis, entry);
  if (typeof run !== 'function') throw new RangeError(`no function ${entry}`);
  world.authMode = authMode;
  try {
    run(event);
  } finally {
    world.authMode = 'FULL';
  }
}

/** Lets the script's clock stand where a test wants it, and run on with every document call. */
export function slowClock(world: World): void {
  const { now } = Date;
  Date.now = () => now() + world.offset + world.latency * world.meter.kinds.document;
}
