import { Utilities } from '@microsoft/office-js-helpers';
import type { DiagnosticFact } from '../panel/bridge.ts';
import { batchTraces } from './batches.ts';

/**
 * What maintainers ask for when something does not work: the program, its versions, and how the last requests to Excel went.
 * Nothing that cells hold. The requests are written to the console of the web view too, where developers look.
 */
export function diagnose(): readonly DiagnosticFact[] {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  const requests = batchTraces().map(
    ({ what, milliseconds, code }) => `${what} ${milliseconds} ms${code === null ? '' : ` ${code}`}`,
  );
  Utilities.log(requests.join('\n'));
  return [
    { label: { id: 'Program', en: 'Program' }, value: `${Utilities.host}, ${Utilities.platform}` },
    { label: { id: 'Versi', en: 'Version' }, value: diagnostics.version },
    { label: { id: 'Fungsi Excel', en: 'Excel functions' }, value: `ExcelApi ${newestApi()}` },
    { label: { id: 'Bahasa', en: 'Language' }, value: `${displayLanguage}, ${contentLanguage}` },
    { label: { id: 'Permintaan terakhir', en: 'Last requests' }, value: requests.join('; ') || '–' },
  ];
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
