import type { SimExcel } from '../excel.ts';

/** The object through which Excel on the desktop talks with a page, and a hand on the ribbon. */
export interface Desktop {
  /** What the page finds as `window.external`. */
  readonly external: Readonly<Record<string, unknown>>;
  /** A user clicks a ribbon button; resolves when the add-in says that it is done. */
  click(functionName: string): Promise<void>;
}

type Answer = (result: unknown, code?: number) => void;

/** Numbers by which the client library calls the host. */
const CALL = { richApi: 93, commandDone: 94 } as const;
const EVENT = { ribbon: 39 } as const;
const BODY = 4; // of the parts of a rich API message
const FAILED = 5011;

/** Plays the desktop around a simulated Excel, so that the whole client library starts as it does in Excel. */
export function desktopOf(excel: SimExcel): Desktop {
  const waiting: (() => void)[] = [];
  let press: ((functionName: string) => void) | null = null;
  const execute = (id: number, values: readonly unknown[], answer: Answer): void => {
    if (id === CALL.commandDone) waiting.shift()?.();
    later(() => answer(id === CALL.richApi ? richApi(excel, values[0]) : safeArray([0, {}])));
  };
  const registerEvent = (
    id: number,
    _target: unknown,
    handler: (id: number, values: unknown) => void,
    answer: (code: number) => void,
  ): void => {
    if (id === EVENT.ribbon) {
      press = (name) =>
        handler(id, safeArray(['button', name, JSON.stringify({ source: { id: 'button' } })]));
    }
    later(() => answer(0));
  };
  return {
    external: {
      GetHostInfo: () => `Excel$Win32$16.01$${excel.culture}$telemetry$$disableLogging$0`,
      GetLoggingAllowed: () => false,
      GetContext: () => contextOf(excel),
      Execute: execute,
      RegisterEvent: registerEvent,
      UnregisterEvent: (_id: number, _target: unknown, answer: (code: number) => void) =>
        later(() => answer(0)),
    },
    click: (functionName) =>
      new Promise((done, fail) => {
        if (!press) return fail(new Error('the add-in does not listen to the ribbon'));
        waiting.push(done);
        press(functionName);
      }),
  };
}

function richApi(excel: SimExcel, message: unknown): unknown {
  const text = Array.isArray(message) ? String(message[BODY]) : '';
  const { status, body } = excel.answer(text);
  return safeArray(status === 200 ? [0, [0, '', JSON.stringify(body), [], status]] : [FAILED, []]);
}

/** The facts about the program and the file that the library asks for when it starts. */
function contextOf({ culture, sets }: SimExcel): Readonly<Record<string, unknown>> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'monev-tppo',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => culture,
    GetAppDataLocale: () => culture,
    GetDocUrl: () => 'C:\\Monev\\Buku1.xlsx',
    GetAppCapabilities: () => 2,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetSettings: () => ({ Read: () => [], toArray: () => [] }),
    GetOfficeThemeInfo: () => safeArray([]),
    SettingsRead: () => safeArray([[], []]),
    ReadSettings: () => safeArray([[], []]),
  };
}

/** Arrays as the desktop hands them over. */
function safeArray(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return { toArray: () => value.map(safeArray), dimensions: () => 1 };
}

function later(run: () => void): void {
  setTimeout(run, 0);
}
