import vm from 'node:vm';
import { libraryScript } from './installed.ts';

/** What the page of an add-in is made of, as far as the client library and the add-in's page touch it. */
export interface PageDocument {
  readonly [member: string]: unknown;
}

/** A window without a browser around it: a realm of its own, in which scripts run as in a page. */
export interface SimWindow {
  /** Runs a file of the client library. */
  runLibrary(path: string): void;
  /** Runs any script, and gives the value of its last expression. */
  run(script: vm.Script): unknown;
  /** A global of the page. */
  global(name: string): unknown;
}

const ADDRESS = 'https://localhost:3000/taskpane.html';
const LIBRARY = 'https://localhost:3000/office/';

/** Opens a window; `globals` are set before any script runs. */
export function openWindow(
  page: PageDocument = {},
  globals: Readonly<Record<string, unknown>> = {},
): SimWindow {
  const window: Record<string, unknown> = { ...plainGlobals(), ...globals };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  const realm = vm.createContext(window);
  const runLibrary = (path: string): void => {
    libraryScript(path).runInContext(realm);
  };
  window['document'] = documentOf(page, runLibrary);
  return { runLibrary, run: (script) => script.runInContext(realm), global: (name) => window[name] };
}

/** The library reads only where it runs, and starts timers. */
function plainGlobals(): Record<string, unknown> {
  const url = new URL(ADDRESS);
  return {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    URL,
    TextEncoder,
    AbortController,
    crypto,
    name: '',
    history: {},
    navigator: { userAgent: 'Monev TPPO tests', language: 'id-ID' },
    location: {
      hash: url.hash,
      search: url.search,
      href: url.href,
      protocol: url.protocol,
      host: url.host,
      hostname: url.hostname,
      origin: url.origin,
      pathname: url.pathname,
      port: url.port,
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
  };
}

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

/** Loads the library's further files when it appends a script to the page. */
function documentOf(page: PageDocument, runLibrary: (path: string) => void): PageDocument {
  const append = (element: ScriptElement): ScriptElement => {
    const { src } = element;
    if (src !== undefined) {
      setTimeout(() => {
        try {
          runLibrary(src.replace(LIBRARY, '').replace(/\?.*$/, ''));
          element.onload?.();
        } catch (error) {
          element.onerror?.(error);
        }
      }, 0);
    }
    return element;
  };
  const head = { appendChild: append };
  const scripts = [{ src: `${LIBRARY}office.js`, getAttribute: () => null }];
  return {
    readyState: 'complete',
    head,
    body: head,
    documentElement: head,
    currentScript: null,
    cookie: '',
    URL: ADDRESS,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    createElement: (tag: string) => ({
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute,
      appendChild: append,
    }),
    getElementsByTagName: (tag: string) => (tag === 'script' ? scripts : tag === 'head' ? [head] : []),
    getElementById: () => null,
    write: () => undefined,
    ...page,
  };
}

function setAttribute(this: Record<string, unknown>, name: string, value: unknown): void {
  this[name] = value;
}
