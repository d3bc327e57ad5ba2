import vm from 'node:vm';
import { build } from 'esbuild';
import type { Driver, EmulatorSettings } from './emulator/index.ts';
import { readSignatures } from './signatures.ts';

/** How a spreadsheet and its script are made. */
export interface ContextSettings extends Omit<EmulatorSettings, 'signatures'> {
  /** The built script. */
  readonly code: string;
}

/** A script in its own context, as Apps Script loads it, bound to a simulated spreadsheet. */
export interface ScriptContext {
  readonly driver: Driver;
  /**
   * Calls a function by the path under which the script's context knows it. Arguments go in and the result comes out as
   * JSON, so that all objects inside are of the context's own realm; errors come out as {@link ScriptError}.
   */
  run(path: string, ...given: readonly unknown[]): unknown;
  /** Evaluates an expression in the context. */
  evaluate(expression: string): unknown;
}

/** An error that a script threw. */
class ScriptError extends Error {
  readonly text: unknown;

  constructor(name: string, message: string, text: unknown) {
    super(message);
    this.name = name;
    this.text = text;
  }
}

// What a bare context of Node has and Apps Script has not.
const ABSENT = ['WebAssembly.compileStreaming', 'WebAssembly.instantiateStreaming', 'console'];

/** Makes a context and loads the script into it. */
export async function openContext({ code, ...settings }: ContextSettings): Promise<ScriptContext> {
  const emulator = await emulatorScript();
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  for (const name of ABSENT) vm.runInContext(`delete globalThis.${name}`, context);
  emulator.runInContext(context);
  const json = JSON.stringify(JSON.stringify({ ...settings, signatures: signatures() }));
  const driver: Driver = vm.runInContext(
    `(() => {
      const { globals, driver } = emulator.createEmulator(JSON.parse(${json}));
      Object.assign(globalThis, globals);
      return driver;
    })()`,
    context,
  );
  vm.runInContext('delete globalThis.emulator', context);
  vm.runInContext(code, context, { filename: 'Code.js' });
  return {
    driver: detached(driver),
    run: (path, ...given) => {
      const answer = JSON.parse(vm.runInContext(callOf(path, given), context));
      if ('error' in answer)
        throw new ScriptError(answer.error.name, answer.error.message, answer.error.text);
      return answer.value;
    },
    evaluate: (expression) => vm.runInContext(expression, context),
  };
}

function callOf(path: string, given: readonly unknown[]): string {
  const argument = JSON.stringify(JSON.stringify(given));
  return `(() => {
    try {
      return JSON.stringify({ value: ${path}(...JSON.parse(${argument})) ?? null });
    } catch (error) {
      const { name, message, text } = error;
      return JSON.stringify({ error: { name, message, text: text ?? null } });
    }
  })()`;
}

/** The driver with plain objects of this realm for results. */
function detached<T extends object>(inner: T): T {
  const outer: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(inner)) {
    outer[name] =
      typeof value === 'function'
        ? (...given: unknown[]) => copied(value(...given))
        : detached(value as object);
  }
  return outer as T;
}

function copied(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

let built: Promise<vm.Script> | null = null;

/** The emulator as one script, built once. */
function emulatorScript(): Promise<vm.Script> {
  built ??= build({
    entryPoints: [new URL('emulator/index.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'emulator',
    target: 'es2022',
    platform: 'neutral',
    logLevel: 'warning',
  }).then(({ outputFiles }) => new vm.Script(outputFiles[0]?.text ?? '', { filename: 'emulator.js' }));
  return built;
}

let read: ReturnType<typeof readSignatures> | null = null;

function signatures(): ReturnType<typeof readSignatures> {
  read ??= readSignatures();
  return read;
}
