import type { Code, CodeList } from '../../kit/code-list.ts';
import { tidakDiketahui } from './jawaban-bersama.ts';
import { negaraData } from './negara-data.ts';
import { namaLainNegara } from './negara-sebutan.ts';

const [unknown, unknownEnglish, ...unknownSynonyms] = tidakDiketahui;

const countries: readonly Code[] = negaraData.trim().split('\n').map(country);

/** All countries but Indonesia, in order of code. */
export const negaraLain: readonly Code[] = countries.filter(({ code }) => code !== 'ID');

/** Countries by the two letters of ISO 3166-1. `TD` is Chad there, so the unknown is `XX`. */
export const negara: CodeList<string, 'INDONESIA' | 'LUAR_NEGERI'> = {
  id: 'CL_NEGARA',
  title: { id: 'Negara', en: 'Country' },
  source: 'ISO 3166-1; nama dari i18n-iso-countries 7.14.0 (MIT)',
  codes: [
    ...countries,
    { code: 'XX', label: { id: unknown, en: unknownEnglish }, synonyms: unknownSynonyms },
  ],
  groups: {
    INDONESIA: { label: { id: 'Indonesia', en: 'Indonesia' }, codes: ['ID'] },
    LUAR_NEGERI: { label: { id: 'Luar negeri', en: 'Abroad' }, codes: negaraLain.map(({ code }) => code) },
  },
  exclusive: ['XX'],
  unknownRule: 'VF-21',
  ambiguousRule: 'VF-21',
  outsideRule: 'VF-21',
};

function country(line: string): Code {
  const [code = '', id = '', en = ''] = line.split('|');
  return { code, label: { id, en }, synonyms: namaLainNegara.get(code) ?? [] };
}
