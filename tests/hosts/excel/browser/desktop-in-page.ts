/** What the desktop tells a page when it starts, as plain data. */
export interface DesktopFacts {
  readonly culture: string;
  readonly sets: Readonly<Record<string, string>>;
}

/** What a page in which {@link desktopInPage} has run shows to tests. */
export interface DesktopGlobals {
  /** Sends the JSON text of a batch to the simulated Excel; resolves with its answer, as JSON text. */
  answerBatch(text: string): Promise<string>;
  /** A user clicks a ribbon button; resolves when the add-in says that it is done. */
  clickRibbon(functionName: string): Promise<void>;
  /** Excel tells of an event: the JSON text of what happened. */
  tellChange(text: string): void;
}

/**
 * Runs in a page before its scripts: plays the desktop around an Excel that is simulated elsewhere, so that the whole
 * client library starts as it does in Excel. It stands alone, since it travels into the page as text.
 */
export function desktopInPage(facts: DesktopFacts): void {
  type Answer = (result: unknown, code?: number) => void;
  type Handler = (id: number, values: unknown) => void;
  const CALL = { richApi: 93, commandDone: 94 };
  const EVENT = { rich: 33, ribbon: 39 };
  const EDITED = [65536, 10, 'Workbook'];
  const BODY = 4;
  const FAILED = 5011;
  const page = globalThis as unknown as DesktopGlobals & { external: unknown };
  const waiting: (() => void)[] = [];
  const handlers = new Map<number, Handler>();
  const safeArray = (value: unknown): unknown =>
    Array.isArray(value) ? { toArray: () => value.map(safeArray), dimensions: () => 1 } : value;
  const later = (run: () => void): void => void setTimeout(run, 0);
  const richApi = async (message: unknown, answer: Answer): Promise<void> => {
    const text = Array.isArray(message) ? String(message[BODY]) : '';
    const { status, body } = JSON.parse(await page.answerBatch(text)) as { status: number; body: unknown };
    answer(safeArray(status === 200 ? [0, [0, '', JSON.stringify(body), [], status]] : [FAILED, []]));
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${facts.culture}$telemetry$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => ({
      GetAppType: () => 1,
      GetSolutionRef: () => 'monev-tppo',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => facts.culture,
      GetAppDataLocale: () => facts.culture,
      GetDocUrl: () => 'C:\\Monev\\Buku1.xlsx',
      GetAppCapabilities: () => 2,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetSupportedMatrix: () => JSON.stringify(facts.sets),
      GetHostFullVersion: () => '16.0.14332.20000',
      GetSettings: () => ({ Read: () => [], toArray: () => [] }),
      GetOfficeThemeInfo: () => safeArray([]),
      SettingsRead: () => safeArray([[], []]),
      ReadSettings: () => safeArray([[], []]),
    }),
    Execute: (id: number, values: readonly unknown[], answer: Answer) => {
      if (id === CALL.commandDone) waiting.shift()?.();
      if (id === CALL.richApi) void richApi(values[0], answer);
      else later(() => answer(safeArray([0, {}])));
    },
    RegisterEvent: (id: number, _target: unknown, handler: Handler, answer: (code: number) => void) => {
      handlers.set(id, handler);
      later(() => answer(0));
    },
    UnregisterEvent: (_id: number, _target: unknown, answer: (code: number) => void) =>
      later(() => answer(0)),
  };
  page.clickRibbon = (name) =>
    new Promise((done, fail) => {
      const press = handlers.get(EVENT.ribbon);
      if (!press) {
        fail(new Error('the add-in does not listen to the ribbon'));
        return;
      }
      waiting.push(done);
      press(EVENT.ribbon, safeArray(['button', name, JSON.stringify({ source: { id: 'button' } })]));
    });
  page.tellChange = (text) =>
    handlers.get(EVENT.rich)?.(EVENT.rich, safeArray([[...EDITED, text, 0, false]]));
  Object.defineProperty(globalThis, 'external', { value: external, configurable: true });
}
