import type { Code, CodeList } from '../../kit/code-list.ts';
import type { Locale } from '../../locale/text.ts';
import { tidakDiketahui } from './jawaban-bersama.ts';
import { wilayahData } from './wilayah-data.ts';
import { namaLama, wilayahLama } from './wilayah-lama.ts';
import { regionSynonyms } from './wilayah-nama.ts';

type Tingkat = 'NASIONAL' | 'PROVINSI' | 'KABKOTA' | 'TD';

const [unknown, unknownEnglish, ...unknownSynonyms] = tidakDiketahui;

/** Provinces, each followed by its regencies and cities, in order of code. */
export const wilayahDalamNegeri: readonly Code[] = wilayahData.trim().split('\n').map(region);

/** Codes of the 38 provinces. */
export const kodeProvinsi: readonly string[] = codesOfLength(2);

/** Codes of the 514 regencies and cities. */
export const kodeKabkota: readonly string[] = codesOfLength(5);

/** The regencies and cities of a province. */
export function kabkotaDi(province: string): readonly string[] {
  return kodeKabkota.filter((code) => code.startsWith(`${province}.`));
}

/** A province with its regencies and cities, for that province and for each of them; nothing for the nation. */
export function wilayahSekitar(region: string): readonly string[] {
  const province = provinceOf(region);
  if (province === null) return [];
  return [province, ...kabkotaDi(province)];
}

const regions: ReadonlySet<string> = new Set([...kodeProvinsi, ...kodeKabkota]);
const centralProvinces: ReadonlySet<string> = new Set(
  ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'], // the Lesser Sundas, south and east Borneo, Celebes
);
const easternProvinces: ReadonlySet<string> = new Set(['81', '82', '91', '92', '93', '94', '95', '96']); // the Moluccas and Papua

/** The choice of those who do not know the region. */
export const wilayahTidakDiketahui: Code = {
  code: 'TD',
  label: { id: unknown, en: unknownEnglish },
  synonyms: unknownSynonyms,
};

/** The nation, its provinces, regencies and cities. A name that several regions bear is a synonym of each of them. */
export const wilayah: CodeList<string, Tingkat> = {
  id: 'CL_WILAYAH',
  title: { id: 'Wilayah', en: 'Region' },
  source: 'Kode wilayah Kementerian Dalam Negeri, dari idn-area-data 3.1.2 (ODbL 1.0)',
  codes: [
    { code: '00', label: { id: 'Nasional', en: 'National' }, synonyms: ['0000', 'Indonesia', 'Pusat'] },
    ...wilayahDalamNegeri,
    wilayahTidakDiketahui,
  ],
  groups: {
    NASIONAL: { label: { id: 'Nasional', en: 'National' }, codes: ['00'] },
    PROVINSI: { label: { id: 'Provinsi', en: 'Province' }, codes: kodeProvinsi },
    KABKOTA: { label: { id: 'Kabupaten/Kota', en: 'Regency or city' }, codes: kodeKabkota },
    TD: { label: { id: unknown, en: unknownEnglish }, codes: [wilayahTidakDiketahui.code] },
  },
  exclusive: [wilayahTidakDiketahui.code],
  former: wilayahLama,
  // Where only regencies and cities are accepted; the province bears these names too.
  asked: { Jogja: ['34.71'], Yogya: ['34.71'], Jogjakarta: ['34.71'] },
  unknownRule: 'VF-18',
  ambiguousRule: 'VF-19',
  outsideRule: 'VF-18',
};

/** The province of a regency, city or province: `31` of `31.73`; `null` for the nation, the unknown and countries. */
export function provinceOf(code: string): string | null {
  return regions.has(code) ? code.slice(0, 2) : null;
}

/** What a region is called; the code itself where it is none. */
export function regionName(code: string, locale: Locale): string {
  return wilayah.codes.find((one) => one.code === code)?.label[locale] ?? code;
}

/**
 * The time zone of a region (Keppres 41/1987; provinces formed later keep the zone of those they left). The nation
 * and the unknown have that of the capital.
 */
export function zonaWaktu(code: string): 'WIB' | 'WITA' | 'WIT' {
  const province = provinceOf(code) ?? '';
  if (easternProvinces.has(province)) return 'WIT';
  return centralProvinces.has(province) ? 'WITA' : 'WIB';
}

/** The four digits that stand for a region in codes: `3173`, `3100` for a province, `0000` for the nation; `null` for what is no region. */
export function wilayah4(code: string): string | null {
  if (code === '00') return '0000';
  return regions.has(code) ? code.replace('.', '').padEnd(4, '0') : null;
}

function region(line: string): Code {
  const code = line.slice(0, line.indexOf(' '));
  const name = line.slice(code.length + 1);
  const label = code.length === 2 ? `Provinsi ${name}` : name;
  return {
    code,
    label: { id: label, en: label },
    synonyms: [...regionSynonyms(code, name), ...namaLama(code)],
  };
}

function codesOfLength(length: number): readonly string[] {
  return wilayahDalamNegeri.map(({ code }) => code).filter((code) => code.length === length);
}
