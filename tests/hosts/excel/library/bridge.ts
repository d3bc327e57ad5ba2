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

const FILE = 'excel-win32-16.01.js';

let loaded: LibraryGlobals | null = null;

/**
 * Connects the client library with a simulated Excel, without a page around it. The library lives in the realm of the
 * tests, since it knows plain objects by their prototype; the Excel connected last is the one that answers.
 */
export function connectExcel(excel: SimExcel): ExcelNamespace {
  loaded ??= loadLibrary();
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
  loaded.OfficeExtension.HostBridge.init(bridge);
  return loaded.Excel;
}

const RESPONSE = 2;
const EVENT = 3;

/** How the library tells events of edited cells from others. */
const EDITED = { messageCategory: 65536, messageType: 10 };
const ALL_SHEETS = 'Workbook';

function loadLibrary(): LibraryGlobals {
  const location = { hash: '', search: '', href: 'https://localhost/', protocol: 'https:' };
  const navigator = { userAgent: 'Monev TPPO tests' };
  const page = { readyState: 'complete', addEventListener: () => undefined };
  Object.assign(globalThis, {
    window: globalThis,
    location,
    navigator,
    document: page,
    name: '',
    history: {},
  });
  libraryScript(FILE).runInThisContext();
  return vm.runInThisContext('({ Excel, OfficeExtension })') as LibraryGlobals;
}
