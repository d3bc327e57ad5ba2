import type { Action, Replies } from '../../core/index.ts';
import type {
  ActOptions,
  BegunPeriod,
  Bridge,
  Failure,
  Page,
  PeriodLook,
  Preferences,
} from '../../panel/bridge.ts';
import type { PanelAnswer, PanelRequest } from '../panel-message.ts';
import { callScript } from './script-run.ts';

/** As much of a page as this needs to know. */
declare const navigator: { readonly onLine: boolean };

/** The panel's way to the spreadsheet. `first` is the page that the menu asked for. */
export function sheetsBridge(first: Page): Bridge {
  return {
    host: 'sheets',
    act: (action, options) => acted(action, options),
    goTo: async (place) => {
      await asked({ kind: 'goTo', place });
    },
    readPreferences: async () => (await asked({ kind: 'readPreferences' })) as Preferences,
    keepPreferences: async (preferences) => {
      await asked({ kind: 'keepPreferences', preferences });
    },
    sheets: {
      lookPeriod: async (period, { locale }) =>
        (await asked({ kind: 'lookPeriod', period, locale })) as PeriodLook,
      notePeriod: async ({ locale }) => (await asked({ kind: 'notePeriod', locale })) as PeriodLook,
      beginPeriod: async (period, options) =>
        (await inSlices(options, (drawn) => ({
          kind: 'beginPeriod',
          period,
          locale: options.locale,
          drawn,
        }))) as BegunPeriod,
    },
    // Each item of the menu opens the panel anew.
    onPage: (show) => {
      if (first !== 'start') show(first);
    },
  };
}

async function acted<K extends Action['kind']>(
  action: Extract<Action, { readonly kind: K }>,
  options: ActOptions,
): Promise<Replies[K]> {
  const { locale } = options;
  return (await inSlices(options, (drawn) => ({ kind: 'act', action, locale, drawn }))) as Replies[K];
}

/** Asks as often as there is more to draw. */
async function inSlices(
  { signal, onProgress }: ActOptions,
  requestAfter: (drawn: readonly string[]) => PanelRequest,
): Promise<unknown> {
  let drawn: readonly string[] = [];
  for (;;) {
    if (signal.aborted) throw CANCELLED;
    const answer = await answerTo(requestAfter(drawn));
    if (answer.state === 'done') return answer.reply;
    drawn = answer.drawn;
    onProgress(drawn.length, answer.total);
  }
}

async function asked(request: PanelRequest): Promise<unknown> {
  const answer = await answerTo(request);
  return answer.state === 'done' ? answer.reply : null;
}

/** What the script answers; throws a {@link Failure}. */
async function answerTo(request: PanelRequest): Promise<Exclude<PanelAnswer, { readonly state: 'failed' }>> {
  const answer: PanelAnswer = JSON.parse(await reached(JSON.stringify(request)));
  if (answer.state === 'failed') throw { text: answer.text, kind: answer.reason } satisfies Failure;
  return answer;
}

async function reached(json: string): Promise<string> {
  try {
    return await callScript(json);
  } catch (error) {
    const isOffline = !navigator.onLine || (error instanceof Error && error.name === 'NetworkError');
    throw isOffline ? OFFLINE : CUT_OFF;
  }
}

const CANCELLED: Failure = {
  kind: 'cancelled',
  text: {
    id: 'Dihentikan. Lembar yang sudah jadi tetap ada; ulangi untuk menyelesaikannya.',
    en: 'Stopped. Sheets that are finished stay; start again to finish the rest.',
  },
};
const OFFLINE: Failure = {
  kind: 'offline',
  text: {
    id: 'Google Sheets tidak terjangkau. Periksa sambungan internet, lalu ulangi.',
    en: 'Google Sheets was not reached. Check the connection and try again.',
  },
};
const CUT_OFF: Failure = {
  kind: 'failed',
  text: {
    id: 'Google menghentikan pekerjaan ini sebelum selesai. Buku kerja tetap dapat dipakai; ulangi untuk menyelesaikannya.',
    en: 'Google stopped this before it was finished. The workbook can still be used; start again to finish it.',
  },
};
