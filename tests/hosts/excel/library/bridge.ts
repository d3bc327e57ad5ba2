/// <reference types="office-js" />
import vm from 'node:vm';
import type { SimExcel } from '../excel.ts';
import { libraryScript } from './installed.ts';

/** The client library, talking with a simulated Excel. */
export type ExcelNamespace = typeof Excel;

/** A message between the client library and its host, as JSON text on the wire. */
interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

interface LibraryGlobals {
  readonly Excel: ExcelNamespace;
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
}

/** Microsoft's library for Excel on Windows, on a Mac and on the web, as pages get it there. */
export const LIBRARIES = {
  windows: 'excel-win32-16.01.js',
  mac: 'excel-mac-16.00.js',
  web: 'excel-web-16.00.js',
} as const;

/** The globals of each library that was loaded, by their names. */
const loaded = new Map<string, Readonly<Record<string, unknown>>>();

/**
 * Connects the client library with a simulated Excel, without a page around it. The library lives in the realm of the
 * tests, since it knows plain objects by their prototype; the Excel connected last is the one that answers.
 */
export function connectExcel(excel: SimExcel, library: keyof typeof LIBRARIES = 'windows'): ExcelNamespace {
  const globals = useLibrary(LIBRARIES[library]);
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const { status, body } = excel.answer(JSON.stringify(message.body));
      const answer = { id, type: RESPONSE, message: { statusCode: status, headers: {}, body } };
      setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify(answer)), 0);
    },
  };
  excel.onChange((change) => {
    const entry = { ...EDITED, targetId: ALL_SHEETS, message: JSON.stringify(change), id: 0 };
    bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, message: { entries: [entry] } }));
  });
  globals.OfficeExtension.HostBridge.init(bridge);
  return globals.Excel;
}

const RESPONSE = 2;
const EVENT = 3;

/** How the library tells events of edited cells from others. */
const EDITED = { messageCategory: 65536, messageType: 10 };
const ALL_SHEETS = 'Workbook';

/** Makes a library the one whose globals everybody sees; a second one would otherwise build upon the first. */
function useLibrary(file: string): LibraryGlobals {
  const realm = globalThis as Record<string, unknown>;
  for (const globals of loaded.values()) for (const name of Object.keys(globals)) realm[name] = undefined;
  Object.assign(realm, loaded.get(file) ?? loadLibrary(file));
  return vm.runInThisContext('({ Excel, OfficeExtension })') as LibraryGlobals;
}

function loadLibrary(file: string): Readonly<Record<string, unknown>> {
  const realm = globalThis as Record<string, unknown>;
  const location = { hash: '', search: '', href: 'https://localhost/', protocol: 'https:' };
  const navigator = { userAgent: 'Monev TPPO tests' };
  const page = { readyState: 'complete', addEventListener: () => undefined };
  Object.assign(realm, {
    window: globalThis,
    location,
    navigator,
    document: page,
    name: '',
    history: {},
  });
  const others = new Set(Object.getOwnPropertyNames(realm).filter((name) => realm[name] !== undefined));
  libraryScript(file).runInThisContext();
  const own = Object.getOwnPropertyNames(realm).filter(
    (name) => !others.has(name) && realm[name] !== undefined,
  );
  const globals = Object.fromEntries(own.map((name) => [name, realm[name]]));
  loaded.set(file, globals);
  return globals;
}
