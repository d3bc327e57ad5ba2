import { mountPanel } from '../panel/panel.tsx';
import { askedPages } from './bridge/asked-pages.ts';
import { excelBridge } from './bridge/excel-bridge.ts';
import { preferencesIn, type TextStore } from './bridge/preferences.ts';
import { BUTTON_PAGES } from './buttons.ts';
import { startLiveCheck } from './live/live-check.ts';
import { excelWorkbook } from './workbook.ts';

/** Long enough to go from one cell to the next, in milliseconds. */
const QUIET = 1500;

/** The store of this browser; a browser that refuses it throws already when it is asked for, so it is asked at each use. */
const browserStore: TextStore = {
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, text) => localStorage.setItem(name, text),
};

const pages = askedPages();

// Microsoft's library comes from its own server, which a network may keep out.
if ('Office' in globalThis) start();
else showInstead('terputus');

function start(): void {
  for (const [name, page] of Object.entries(BUTTON_PAGES)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        pages.ask(page);
        await Office.addin.showAsTaskpane();
      } finally {
        event.completed();
      }
    });
  }
  void Office.onReady().then(({ host }) => {
    if (host === Office.HostType.Excel && isRecent()) openPanel();
    else showInstead('lama');
  });
}

/** Whether this Excel has what manifest.xml asks for; an older one opens the page without a ribbon. */
function isRecent(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported('ExcelApi', '1.14') && requirements.isSetSupported('SharedRuntime', '1.1')
  );
}

/** Shows a part of taskpane.html that says why there is no panel. */
function showInstead(id: 'lama' | 'terputus'): void {
  document.getElementById('panel')?.remove();
  document.getElementById(id)?.removeAttribute('hidden');
}

function openPanel(): void {
  const element = document.getElementById('panel');
  if (element === null) throw new TypeError('taskpane.html has no #panel');
  const workbook = excelWorkbook();
  const preferences = preferencesIn(browserStore, `${Office.context.partitionKey ?? ''}monev-tppo`);
  const isReadOnly = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;
  const bridge = excelBridge({ workbook, isReadOnly, pages, preferences });
  mountPanel(element, bridge);
  const isWanted = (): boolean => preferences.read().checkWhileEditing;
  const locale = (): 'id' | 'en' => preferences.read().locale;
  // Without it the panel works all the same.
  startLiveCheck({ workbook, isWanted, locale, quiet: QUIET, inTurn: bridge.inTurn }).catch(() => null);
}
