import { Utilities } from '@microsoft/office-js-helpers';
import type { Locale, Text } from '../core/index.ts';
import type { DiagnosticFact } from '../panel/bridge.ts';
import { type BatchTrace, batchTraces } from './batches.ts';

/**
 * What maintainers ask for when something does not work: the program, its versions, and how the last requests to Excel went.
 * Nothing that cells hold. The requests are written to the console of the web view too, where developers look.
 */
export function diagnose(): readonly DiagnosticFact[] {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  const traces = batchTraces();
  Utilities.log(traces.map((trace) => lineOf(trace, trace.what)).join('\n'));
  const requests = (locale: Locale): string =>
    traces.map((trace) => lineOf(trace, requestWords[trace.what][locale])).join('; ') || '–';
  return [
    { label: { id: 'Program', en: 'Program' }, value: `${Utilities.host}, ${Utilities.platform}` },
    { label: { id: 'Versi', en: 'Version' }, value: diagnostics.version },
    { label: { id: 'Fungsi Excel', en: 'Excel functions' }, value: `ExcelApi ${newestApi()}` },
    { label: { id: 'Bahasa', en: 'Language' }, value: `${displayLanguage}, ${contentLanguage}` },
    {
      label: { id: 'Permintaan terakhir', en: 'Last requests' },
      value: { id: requests('id'), en: requests('en') },
    },
  ];
}

/** What was asked of Excel, in the list of the last requests. */
const requestWords = {
  read: { id: 'membaca', en: 'reading' },
  write: { id: 'menulis', en: 'writing' },
  go: { id: 'membuka sel', en: 'opening a cell' },
  listen: { id: 'menunggu perubahan', en: 'waiting for changes' },
} as const satisfies Readonly<Record<BatchTrace['what'], Text>>;

function lineOf({ milliseconds, code }: BatchTrace, what: string): string {
  return `${what} ${milliseconds} ms${code === null ? '' : ` ${code}`}`;
}

/** API sets that Excels in use may have. */
const OLDEST = 1;
const NEWEST = 30;

function newestApi(): string {
  for (let minor = NEWEST; minor >= OLDEST; minor--) {
    if (Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`)) return `1.${minor}`;
  }
  return '–';
}
