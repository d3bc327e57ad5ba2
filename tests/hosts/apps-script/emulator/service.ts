import type { ClassSignature, Signatures } from '../signature-types.ts';
import { checkArguments } from './arguments.ts';
import { enumeration } from './enumeration.ts';
import { gap } from './errors.ts';
import { count, type Meter } from './meter.ts';

/** What a method gets besides its arguments: the state behind its handle, and the world. */
export type Method<S, W> = (self: S, world: W, ...given: never[]) => unknown;

/** The simulated methods of a class of the services. */
export type Methods<S, W> = Readonly<Record<string, Method<S, W>>>;

/** Returned by a method that hands back its own object, so that calls can be chained. */
export const SELF = Symbol('self');

/** Makes the objects that scripts see, and knows what is behind them. */
export interface Services<States, W> {
  make<N extends keyof States & string>(name: N, state: States[N]): object;
  /** The state behind a handle of that class. */
  stateOf<N extends keyof States & string>(name: N, handle: unknown): States[N];
  /** Tells the services about the world that holds them. */
  connect(world: W): void;
}

type Tables<States, W> = { readonly [N in keyof States]: Methods<States[N], W> };

interface Behind {
  readonly name: string;
  readonly state: unknown;
}

/**
 * Builds the classes. Each call is counted and its arguments are checked against what is documented; a documented method
 * without a simulation throws `EmulatorGap`, and a simulated one that is not documented cannot be built.
 */
export function buildServices<States, W>(
  signatures: Signatures,
  meter: Meter,
  assertAllowed: (world: W, service: string, method: string) => void,
  tables: Tables<States, W>,
): Services<States, W> {
  const behind = new WeakMap<object, Behind>();
  const classOf = (value: unknown): string | null =>
    typeof value === 'object' && value !== null ? (behind.get(value)?.name ?? null) : null;
  let connected: W | null = null;

  const guarded = (name: string, method: string, documented: ClassSignature, simulated?: Method<never, W>) =>
    function (this: object, ...given: unknown[]): unknown {
      count(meter, name, method);
      const handle = behind.get(this);
      if (handle?.name !== name) throw new TypeError(`${name}.${method} was called without its object`);
      assertAllowed(connected as W, name, method);
      if (!simulated) return gap(`${name}.${method}`);
      checkArguments(`${name}.${method}`, documented.methods[method] ?? [], given, classOf);
      const result = simulated(handle.state as never, connected as W, ...(given as never[]));
      return result === SELF ? this : result;
    };

  const prototypes = new Map<string, object>();
  for (const [name, methods] of Object.entries<Methods<never, W>>(
    tables as Record<string, Methods<never, W>>,
  )) {
    prototypes.set(name, prototypeOf(name, methods, signatures, guarded));
  }
  return {
    make: (name, state) => {
      const handle: object = Object.create(prototypes.get(name) ?? null);
      behind.set(handle, { name, state });
      return handle;
    },
    stateOf: (name, handle) => {
      const found = behind.get(handle as object);
      if (found?.name !== name) throw new TypeError(`no ${name}`);
      return found.state as never;
    },
    connect: (world) => {
      connected = world;
    },
  };
}

function prototypeOf<W>(
  name: string,
  methods: Methods<never, W>,
  signatures: Signatures,
  guarded: (
    name: string,
    method: string,
    documented: ClassSignature,
    simulated?: Method<never, W>,
  ) => unknown,
): object {
  const documented = signatures.classes[name];
  if (!documented) throw new TypeError(`${name} is not documented`);
  for (const method of Object.keys(methods)) {
    if (!Object.hasOwn(documented.methods, method))
      throw new TypeError(`${name}.${method} is not documented`);
  }
  const prototype: Record<string, unknown> = { toString: () => name };
  for (const method of Object.keys(documented.methods)) {
    const simulated = Object.hasOwn(methods, method) ? methods[method] : undefined;
    prototype[method] = guarded(name, method, documented, simulated);
  }
  for (const [property, called] of Object.entries(documented.enumerations)) {
    prototype[property] = enumeration(called, signatures.enumerations[called] ?? []);
  }
  return Object.freeze(prototype);
}
